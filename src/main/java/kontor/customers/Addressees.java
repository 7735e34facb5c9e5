package kontor.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.database.Records;
import kontor.shared.Salutation;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows how to address customers and persons. */
@Component
public class Addressees {

	private final JdbcClient jdbc;

	Addressees(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private record Row(@Nullable String customer, @Nullable String number, @Nullable Salutation salutation,
			@Nullable String title, @Nullable String firstName, @Nullable String lastName,
			@Nullable String letterSalutation) {

		private Addressee addressee() {
			String name = Stream.of(title, firstName, lastName)
				.filter(Objects::nonNull)
				.collect(Collectors.joining(" "));
			return new Addressee(customer, number, salutation == null ? null : salutation.label(),
					name.isEmpty() ? null : name,
					LetterSalutation.of(letterSalutation, salutation, title, firstName, lastName));
		}

	}

	/**
	 * The person, else the customer if that is one, else the customer's firm. Whom the
	 * viewer may not see, nobody knows.
	 * @param customer null if that is open
	 * @param person likewise
	 */
	public Addressee of(@Nullable Long customer, @Nullable Long person, Viewer viewer) {
		if (customer == null && person == null) {
			return Addressee.NOBODY;
		}
		List<Row> found = jdbc
			.sql("""
					select c.name as customer, c.number, c.salutation, c.title, c.first_name, c.last_name, c.letter_salutation
					from customers c where c.id = :customer and %s
					union all
					select null, null, p.salutation, p.title, p.first_name, p.last_name, p.letter_salutation
					from contact_persons p where p.id = :person and %s"""
				.formatted(Visibility.of("c", viewer), Visibility.ofPerson("p", viewer)))
			.param("customer", customer == null ? -1 : customer)
			.param("person", person == null ? -1 : person)
			.query(Records.of(Row.class))
			.list();
		return together(new ArrayList<>(found));
	}

	private static Addressee together(List<Row> found) {
		if (found.isEmpty()) {
			return Addressee.NOBODY;
		}
		Row first = found.get(0);
		Addressee last = found.get(found.size() - 1).addressee();
		return new Addressee(first.customer(), first.number(), last.salutation(), last.name(), last.letterSalutation());
	}

}
