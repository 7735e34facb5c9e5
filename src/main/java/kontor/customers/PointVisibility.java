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
				(coalesce(cp.customer_id, a.customer_id) is null or exists (select 1 from customers pc
					where pc.id = coalesce(cp.customer_id, a.customer_id) and %s))
				and (coalesce(cp.person_id, a.person_id) is null or exists (select 1 from contact_persons pp
					where pp.id = coalesce(cp.person_id, a.person_id) and %s))""".formatted(Visibility.of("pc", viewer),
				Visibility.ofPerson("pp", viewer));
	}

}
