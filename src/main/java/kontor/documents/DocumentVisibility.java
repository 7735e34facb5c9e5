package kontor.documents;

import kontor.customers.Visibility;
import kontor.users.Role;
import kontor.users.Viewer;

/**
 * Which documents a user may see and change, as conditions in SQL: those of a customer or
 * person that he may see; those that are about nobody are their owner's and the
 * management's. Of the confidential ones only his own, those of customers he looks after,
 * and all for the management. Every query that touches documents contains it.
 */
public final class DocumentVisibility {

	private static final String BY = """
			(exists (select from document_links vl join customers vc on vc.id = vl.customer_id
					where vl.document_id = %1$s.id and %2$s%4$s)
				or exists (select from document_links vl join contact_persons vp on vp.id = vl.person_id
					where vl.document_id = %1$s.id and %3$s%5$s)
				or %6$s and not exists (select from document_links vl where vl.document_id = %1$s.id))""";

	private DocumentVisibility() {
	}

	/**
	 * A condition over the table {@code documents}.
	 * @param document the table's alias in the query
	 * @return never empty; holds no parameters and no text from outside
	 */
	public static String of(String document, Viewer viewer) {
		return document + ".deleted_at is null and "
				+ by(document, Visibility.of("vc", viewer), Visibility.ofPerson("vp", viewer), viewer);
	}

	/**
	 * As {@link #of}, and the viewer may change one whom the document is about; what is
	 * kept nobody changes.
	 */
	static String writable(String document, Viewer viewer) {
		return of(document, viewer) + " and not " + document + ".kept and "
				+ by(document, Visibility.writable("vc", viewer), Visibility.writablePerson("vp", viewer), viewer);
	}

	private static String by(String document, String customer, String person, Viewer viewer) {
		String mine = document + ".owner_id = " + viewer.id();
		String open = "(not " + document + ".confidential or " + mine;
		boolean all = viewer.isManagement();
		return BY.formatted(document, customer, person,
				all ? "" : " and " + open + " or vc.owner_id = " + viewer.id() + ")", all ? "" : " and " + open + ")",
				all ? "true" : viewer.is(Role.ADMIN) ? open + ")" : mine);
	}

}
