package kontor.documents;

import java.util.List;
import java.util.Set;
import kontor.customers.CustomerAccess;
import kontor.customers.Visibility;
import kontor.database.Records;
import kontor.history.HistoryVisibility;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What documents are about. */
@Repository
@Transactional
class DocumentLinks {

	private final JdbcClient jdbc;

	private final CustomerAccess access;

	DocumentLinks(JdbcClient jdbc, CustomerAccess access) {
		this.jdbc = jdbc;
		this.access = access;
	}

	/**
	 * One thing that a document is about.
	 *
	 * @param noun customers, persons or history
	 */
	public record Link(long id, String noun, long targetId, String name) {

		public String path() {
			return "/" + noun + "/" + targetId;
		}

	}

	/**
	 * Makes sure that the viewer may change whom a document is to be about.
	 * @return the links with the customers of the interactions
	 * @throws NotFoundException where he may not see one
	 * @throws AccessDeniedException where he may not change one
	 */
	public Links settle(Links links, Viewer viewer) {
		Links all = links.interactions().isEmpty() ? links
				: links.withCustomers(customersOf(links.interactions(), viewer));
		all.customers().forEach((id) -> access.requireWrite(id, viewer));
		all.persons().forEach((id) -> access.requireWriteOfPerson(id, viewer));
		return all;
	}

	private Set<Long> customersOf(Set<Long> interactions, Viewer viewer) {
		List<Long> found = jdbc.sql("""
				select i.customer_id from interactions i join customers c on c.id = i.customer_id
				where i.id = any (?) and """ + " " + HistoryVisibility.of("i", "c", viewer))
			.param(interactions.toArray(Long[]::new))
			.query(Long.class)
			.list();
		if (found.size() < interactions.size()) {
			throw new NotFoundException();
		}
		return Set.copyOf(found);
	}

	/** Adds links, those that are there stay; the caller has asked for the document. */
	public void link(long document, Links links, Viewer viewer) {
		add(document, settle(links, viewer));
	}

	/** Adds links that are settled. */
	void add(long document, Links links) {
		if (!links.isEmpty()) {
			jdbc.sql(
					"""
							insert into document_links (document_id, dated_on, customer_id, person_id, interaction_id)
							select d.id, d.dated_on, t.customer, t.person, t.interaction from documents d cross join (
								select unnest(cast(:customers as bigint[])) as customer, cast(null as bigint) as person, cast(null as bigint) as interaction
								union all select null, unnest(cast(:persons as bigint[])), null
								union all select null, null, unnest(cast(:interactions as bigint[]))) t
							where d.id = :document on conflict do nothing""")
				.param("document", document)
				.param("customers", links.customers().toArray(Long[]::new))
				.param("persons", links.persons().toArray(Long[]::new))
				.param("interactions", links.interactions().toArray(Long[]::new))
				.update();
		}
	}

	/** Those that the viewer may see. */
	@Transactional(readOnly = true)
	public List<Link> of(long document, Viewer viewer) {
		return jdbc.sql("""
				select l.id, 'customers' as noun, c.id as target_id, c.name as name from document_links l
					join customers c on c.id = l.customer_id where l.document_id = :document and %s
				union all select l.id, 'persons', p.id, concat_ws(' ', p.first_name, p.last_name) from document_links l
					join contact_persons p on p.id = l.person_id where l.document_id = :document and %s
				union all select l.id, 'history', i.id, coalesce(i.subject, left(i.body, 60)) from document_links l
					join interactions i on i.id = l.interaction_id join customers c on c.id = i.customer_id
					where l.document_id = :document and %s
				order by noun, name, id""".formatted(Visibility.of("c", viewer), Visibility.ofPerson("p", viewer),
				HistoryVisibility.of("i", "c", viewer)))
			.param("document", document)
			.query(Records.of(Link.class))
			.list();
	}

	/**
	 * Removes a link, and with a customer those to its interactions.
	 * @throws NotFoundException where the document has no such link that the viewer may
	 * see
	 */
	public void remove(long document, long link, Viewer viewer) {
		Link known = of(document, viewer).stream()
			.filter((one) -> one.id() == link)
			.findFirst()
			.orElseThrow(NotFoundException::new);
		jdbc.sql("""
				delete from document_links l where l.document_id = :document and (l.id = :link or :customer > 0
					and l.interaction_id in (select id from interactions where customer_id = :customer))""")
			.param("document", document)
			.param("link", link)
			.param("customer", known.noun().equals("customers") ? known.targetId() : 0)
			.update();
	}

}
