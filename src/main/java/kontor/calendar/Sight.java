package kontor.calendar;

import kontor.customers.Visibility;
import kontor.users.Viewer;

/**
 * Which appointments a user may read and change, as conditions in SQL over the tables
 * {@code appointments a} and, joined from the left, {@code customers c}. Of all others he
 * sees that the participants are busy.
 */
final class Sight {

	private Sight() {
	}

	/** Those of customers that he may see, and private ones only where he takes part. */
	static String readable(Viewer viewer) {
		return "((a.customer_id is null or %s) and (not a.is_private or %s))".formatted(Visibility.of("c", viewer),
				own(viewer));
	}

	static String writable(Viewer viewer) {
		return "(%s and (a.customer_id is null or %s))".formatted(readable(viewer), Visibility.writable("c", viewer));
	}

	static String own(Viewer viewer) {
		return """
				(a.owner_id = %1$d or exists (select from appointment_participants m
					where m.appointment_id = a.id and m.user_id = %1$d))""".formatted(viewer.id());
	}

}
