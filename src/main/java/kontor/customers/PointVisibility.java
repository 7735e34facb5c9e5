package kontor.customers;

import kontor.users.Viewer;

/**
 * Which contact points a user may see: those of visible customers and persons.
 */
final class PointVisibility {

	private PointVisibility() {
	}

	/**
	 * A condition over {@code contact_points cp left join affiliations a}.
	 */
	static String of(Viewer viewer) {
		return """
				coalesce((select %s from customers pc where pc.id = coalesce(cp.customer_id, a.customer_id)), true)
				and coalesce((select %s from contact_persons pp where pp.id = coalesce(cp.person_id, a.person_id)), true)"""
			.formatted(Visibility.of("pc", viewer), Visibility.ofPerson("pp", viewer));
	}

}
