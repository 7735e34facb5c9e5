package kontor.calendar;

import java.util.List;
import kontor.customers.Holding;
import kontor.customers.PersonalData;
import org.springframework.stereotype.Component;

/** What appointments hold about people. */
@Component
class CalendarPersonalData implements PersonalData {

	@Override
	public List<Holding> holdings() {
		String whole = "t.appointment_id in (select id from appointments where customer_id = :customer)";
		String person = "t.appointment_id in (select appointment_id from appointment_participants where person_id = :person)";
		return List.of(Holding.in("planned_customers").ofCustomer("t.customer_id = :customer"),
				Holding.in("calendar_entries").ofPerson(person).ofCustomer(whole).stays(),
				Holding.in("held_appointments").ofPerson(person).ofCustomer(whole).stays(),
				Holding.in("appointment_participants")
					.ofPerson("t.person_id = :person")
					.ofCustomer(whole)
					.reviewed("(select a.customer_id from appointments a where a.id = t.appointment_id)", "label"),
				Holding.in("appointments")
					.ofPerson("t.id in (select appointment_id from appointment_participants where person_id = :person)")
					.ofCustomer("t.customer_id = :customer")
					.stays()
					.reviewed("t.customer_id", "title", "place", "note")
					.without("version", "sequence", "uid", "until_day", "expanded_until", "zone", "rdates", "exdates"));
	}

}
