package kontor.reports.datev;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kontor.database.Records;
import kontor.users.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who took the bookings of which month. */
@Component
class DatevExports {

	private static final int SHOWN = 24;

	private final JdbcClient jdbc;

	DatevExports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** An export; the name is of who took it. */
	record Row(LocalDate month, Instant exportedAt, String name, int invoices, int bookings, int leftOut,
			BigDecimal amount) {

	}

	/** The newest first. */
	@Transactional(readOnly = true)
	public List<Row> newest() {
		return jdbc.sql("""
				select e.month, e.exported_at, u.display_name as name, e.invoices, e.bookings, e.left_out, e.amount
				from datev_exports e join users u on u.id = e.exported_by order by e.id desc limit ?""")
			.param(SHOWN)
			.query(Records.of(Row.class))
			.list();
	}

	@Transactional
	public void note(DatevMonth.Content content, Viewer viewer) {
		jdbc.sql("""
				insert into datev_exports (month, exported_by, invoices, bookings, left_out, amount)
				values (:month, :viewer, :invoices, :bookings, :left, :amount)""")
			.param("month", content.month().atDay(1))
			.param("viewer", viewer.id())
			.param("invoices", content.invoices())
			.param("bookings", content.bookings().size())
			.param("left", content.left().size())
			.param("amount", content.amount())
			.update();
	}

}
