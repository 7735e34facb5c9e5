package kontor.printing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import kontor.users.Company;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The firm's letterhead. */
@Component
class Letterheads {

	private final JdbcClient jdbc;

	private final Company company;

	Letterheads(JdbcClient jdbc, Company company) {
		this.jdbc = jdbc;
		this.company = company;
	}

	private record Stored(LetterheadForm form, @Nullable Logo logo) {

	}

	/** As it is printed. */
	@Transactional(readOnly = true)
	Letterhead current() {
		Stored stored = stored().orElseGet(() -> new Stored(new LetterheadForm(), null));
		return Letterhead.of(company, stored.form(), stored.logo());
	}

	/** As it was set. */
	@Transactional(readOnly = true)
	LetterheadForm form() {
		return stored().map(Stored::form).orElseGet(LetterheadForm::new);
	}

	/**
	 * @param logo a new one, null to keep the one there is
	 * @throws OptimisticLockingFailureException where it was changed since
	 */
	@Transactional
	void save(LetterheadForm form, @Nullable Logo logo) {
		int changed = jdbc
			.sql("""
					insert into letterheads as old (colour, sender, footer_left, footer_middle, footer_right, logo, logo_kind)
					values (:colour, :sender, :left, :middle, :right, :logo, :kind)
					on conflict (id) do update set colour = excluded.colour, sender = excluded.sender,
						footer_left = excluded.footer_left, footer_middle = excluded.footer_middle,
						footer_right = excluded.footer_right, version = old.version + 1,
						logo = case when :without then null else coalesce(excluded.logo, old.logo) end,
						logo_kind = case when :without then null else coalesce(excluded.logo_kind, old.logo_kind) end
					where old.version = :version""")
			.param("colour", form.colour())
			.param("sender", text(form.getSender()))
			.param("left", text(form.getFooterLeft()))
			.param("middle", text(form.getFooterMiddle()))
			.param("right", text(form.getFooterRight()))
			.param("logo", logo == null ? null : logo.bytes(), Types.BINARY)
			.param("kind", logo == null ? null : logo.kind(), Types.VARCHAR)
			.param("without", form.isWithoutLogo() && logo == null)
			.param("version", form.getVersion())
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("The letterhead has changed");
		}
	}

	private Optional<Stored> stored() {
		return jdbc.sql("select * from letterheads").query((row, number) -> stored(row)).optional();
	}

	private static Stored stored(ResultSet row) throws SQLException {
		LetterheadForm form = new LetterheadForm();
		form.setColour(row.getString("colour"));
		form.setSender(typed(row.getString("sender")));
		form.setFooterLeft(typed(row.getString("footer_left")));
		form.setFooterMiddle(typed(row.getString("footer_middle")));
		form.setFooterRight(typed(row.getString("footer_right")));
		form.setVersion(row.getLong("version"));
		String kind = row.getString("logo_kind");
		return new Stored(form, kind == null ? null : new Logo(kind, row.getBytes("logo")));
	}

	private static @Nullable String typed(String text) {
		return text.isEmpty() ? null : text;
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text;
	}

}
