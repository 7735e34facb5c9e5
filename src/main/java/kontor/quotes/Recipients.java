package kontor.quotes;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.customers.CustomerKind;
import kontor.customers.LetterSalutation;
import kontor.database.Records;
import kontor.shared.Salutation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a quote is addressed: to the person at the customer, to where its mail goes. */
@Component
class Recipients {

	private final JdbcClient jdbc;

	private final MessageSource messages;

	Recipients(JdbcClient jdbc, MessageSource messages) {
		this.jdbc = jdbc;
		this.messages = messages;
	}

	/**
	 * @param lines of the address window
	 * @param salutation the first line of the letter
	 */
	record Recipient(List<String> lines, String salutation) {

	}

	private record Row(CustomerKind kind, String name, boolean known, @Nullable Salutation salutation,
			@Nullable String title, @Nullable String firstName, @Nullable String lastName,
			@Nullable String letterSalutation, @Nullable String street, @Nullable String postalCode,
			@Nullable String city, @Nullable String country) {

	}

	/** Who calls has asked whether the viewer may see the quote. */
	Recipient of(Quote quote) {
		Row row = jdbc
			.sql("""
					select c.kind, c.name, p.id is not null as known, coalesce(p.salutation, c.salutation) as salutation,
						case when p.id is null then c.title else p.title end as title,
						case when p.id is null then c.first_name else p.first_name end as first_name,
						coalesce(p.last_name, c.last_name) as last_name,
						case when p.id is null then c.letter_salutation else p.letter_salutation end as letter_salutation,
						a.street, a.postal_code, a.city, a.country
					from customers c left join contact_persons p on p.id = cast(:person as bigint) and p.deleted_at is null
						left join lateral (select * from postal_addresses a where a.customer_id = c.id
							and coalesce(a.valid_from, current_date) <= current_date and coalesce(a.valid_to, current_date) >= current_date
							order by array_position(array['MAIN', 'PO_BOX', 'BILLING', 'PRIVATE', 'VISIT', 'DELIVERY'], a.kind), a.position, a.id
							limit 1) a on true
					where c.id = :customer""")
			.param("customer", quote.customerId())
			.param("person", quote.personId(), Types.BIGINT)
			.query(Records.of(Row.class))
			.single();
		Locale locale = quote.language().locale();
		return new Recipient(lines(row, locale), salutation(row, locale));
	}

	private List<String> lines(Row row, Locale locale) {
		List<String> lines = new ArrayList<>();
		boolean firm = row.kind() == CustomerKind.ORGANISATION;
		if (firm) {
			lines.add(row.name());
		}
		if (!firm || row.known()) {
			lines.add(joined(addressed(row.salutation(), locale), row.title(), row.firstName(), row.lastName()));
		}
		lines.add(joined(row.street()));
		lines.add(joined(row.postalCode(), row.city()));
		if (row.country() != null && !row.country().equals("DE")) {
			lines.add(new Locale("", row.country()).getDisplayCountry(locale).toUpperCase(locale));
		}
		return lines;
	}

	private @Nullable String addressed(@Nullable Salutation salutation, Locale locale) {
		return salutation == null || salutation == Salutation.DIVERS ? null
				: messages.getMessage("quotes.paper.to." + salutation, null, locale);
	}

	private String salutation(Row row, Locale locale) {
		if (locale.equals(Locale.GERMAN)) {
			return LetterSalutation.of(row.letterSalutation(), row.salutation(), row.title(), row.firstName(),
					row.lastName()) + ",";
		}
		boolean named = row.lastName() != null
				&& (row.salutation() == Salutation.FRAU || row.salutation() == Salutation.HERR);
		return messages.getMessage("quotes.paper.dear." + (named ? row.salutation().name() : "ALL"),
				new Object[] { row.lastName() }, locale);
	}

	private static String joined(@Nullable String... parts) {
		return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
	}

}
