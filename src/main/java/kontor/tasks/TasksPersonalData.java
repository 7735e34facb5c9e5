package kontor.tasks;

import java.util.List;
import kontor.customers.Holding;
import kontor.customers.PersonalData;
import org.springframework.stereotype.Component;

/** What tasks hold about people. */
@Component
class TasksPersonalData implements PersonalData {

	@Override
	public List<Holding> holdings() {
		return List.of(Holding.in("tasks")
			.ofPerson("t.person_id = :person")
			.ofCustomer("t.customer_id = :customer")
			.stays()
			.reviewed("t.customer_id", "title", "note", "result")
			.without("version"));
	}

}
