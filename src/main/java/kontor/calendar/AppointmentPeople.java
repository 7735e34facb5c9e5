package kontor.calendar;

import java.util.Collection;
import java.util.List;
import kontor.customers.Visibility;
import kontor.database.Records;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contact persons to be invited. */
@Component
@Transactional(readOnly = true)
public class AppointmentPeople {

	private final JdbcClient jdbc;

	AppointmentPeople(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A person to choose. */
	public record Choice(long id, String name) {

	}

	/** Those who work for the customer, and those chosen already, by name. */
	public List<Choice> choices(@Nullable Long customer, Collection<Long> chosen, Viewer viewer) {
		return jdbc
			.sql("""
					select p.id, concat_ws(' ', p.title, p.first_name, p.last_name) as name from contact_persons p
					where p.id = any (array(select f.person_id from affiliations f where f.customer_id = :customer limit 200) || cast(:chosen as bigint[]))
						and %s order by p.name_key limit 200"""
				.formatted(Visibility.ofPerson("p", viewer)))
			.param("customer", customer == null ? 0 : customer)
			.param("chosen", chosen.stream().limit(200).toArray(Long[]::new))
			.query(Records.of(Choice.class))
			.list();
	}

}
