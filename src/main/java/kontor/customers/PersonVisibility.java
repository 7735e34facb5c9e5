package kontor.customers;

import kontor.users.Viewer;

/**
 * Which persons and contact points a user may see, as conditions in SQL; they follow from
 * the customers that the user may see.
 */
final class PersonVisibility {

	private PersonVisibility() {
	}

	/**
	 * A condition over {@code contact_persons}: those who work for a visible customer, or
	 * for none at all.
	 */
	static String of(String alias, Viewer viewer) {
		return """
				%1$s.deleted_at is null and (not exists (select 1 from affiliations f where f.person_id = %1$s.id)
				or exists (select 1 from affiliations f join customers fc on fc.id = f.customer_id where f.person_id = %1$s.id and %2$s))"""
			.formatted(alias, Visibility.of("fc", viewer));
	}

	/**
	 * A condition over {@code contact_points cp left join affiliations a}.
	 */
	static String ofPoint(Viewer viewer) {
		String customer = "exists (select 1 from customers pc where pc.id = coalesce(cp.customer_id, a.customer_id) and "
				+ Visibility.of("pc", viewer) + ")";
		String person = "exists (select 1 from contact_persons pp where pp.id = coalesce(cp.person_id, a.person_id) and "
				+ of("pp", viewer) + ")";
		return "(coalesce(cp.customer_id, a.customer_id) is null or " + customer
				+ ") and (coalesce(cp.person_id, a.person_id) is null or " + person + ")";
	}

}
