package kontor.customers;

import java.util.stream.IntStream;
import kontor.users.Company;
import org.springframework.stereotype.Component;

/**
 * How long is long: whether more days have passed without a word with a customer than the
 * firm wants, by what the customer is worth.
 */
@Component
public class ContactRhythm {

	private final Company company;

	ContactRhythm(Company company) {
		this.company = company;
	}

	/** What the firm has set. */
	Company.ContactDays days() {
		return company.contactDays();
	}

	/**
	 * A condition over the table {@code customers}: nobody has spoken to them for longer
	 * than that, or ever.
	 * @param alias the table's alias in the query
	 */
	public String neglected(String alias) {
		Company.ContactDays days = days();
		// the first bound is one that an index knows
		return """
				coalesce(%1$s.last_contact_at, '-infinity') < now() - interval '%2$d days'
				and coalesce(%1$s.last_contact_at, '-infinity') < now() - make_interval(days =>
					case %1$s.valuation_class when 'A' then %3$d when 'B' then %4$d else %5$d end)""".formatted(alias,
				IntStream.of(days.a(), days.b(), days.others()).min().orElseThrow(), days.a(), days.b(), days.others());
	}

	/**
	 * A condition over the table {@code customers}: a task is open, or an appointment is
	 * to come.
	 * @param alias the table's alias in the query
	 * @param day an expression of SQL; what is over before that day does not count
	 */
	public static String planned(String alias, String day) {
		return "exists (select from planned_customers p where p.customer_id = %s.id and p.planned_until >= %s)"
			.formatted(alias, day);
	}

}
