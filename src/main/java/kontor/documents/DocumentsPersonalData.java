package kontor.documents;

import java.util.List;
import kontor.customers.Holding;
import kontor.customers.PersonalData;
import org.springframework.stereotype.Component;

/**
 * What documents hold about people. A customer's go with him unless they are about
 * another one too. Nobody can take a name out of a file: where one is read in it somebody
 * decides whether the document goes.
 */
@Component
class DocumentsPersonalData implements PersonalData {

	private static final String OWN = """
			(select k.document_id from document_links k where k.customer_id = :customer and not exists (select from document_links o
				where o.document_id = k.document_id and o.customer_id <> :customer))""";

	private static final String OF_PERSON = "(select k.document_id from document_links k where k.person_id = :person)";

	/** A customer whom a document is about. */
	private static final String NEAR = "(select k.customer_id from document_links k where k.document_id = %s and k.customer_id is not null limit 1)";

	private static final String OWN_TEXT = """
			exists (select from document_versions v where v.content_id = t.content_id and v.document_id in %1$s)
			and not exists (select from document_versions v where v.content_id = t.content_id and v.document_id not in %1$s)"""
		.formatted(OWN);

	@Override
	public List<Holding> holdings() {
		return List.of(Holding.in("document_chunks"), Holding.in("document_texts")
			.ofCustomer(OWN_TEXT)
			.reviewed(NEAR
				.formatted("(select v.document_id from document_versions v where v.content_id = t.content_id limit 1)"),
					"text")
			.excerpted(),
				Holding.in("document_versions")
					.ofPerson("t.document_id in " + OF_PERSON)
					.ofCustomer("t.document_id in " + OWN)
					.stays()
					.replaced("file_name")
					.without("content_id"),
				Holding.in("documents")
					.ofPerson("t.id in " + OF_PERSON)
					.ofCustomer("t.id in " + OWN)
					.stays()
					.reviewed(NEAR.formatted("t.id"), "title", "note")
					.without("search", "version", "content_id"),
				Holding.in("document_links")
					.ofPerson("t.person_id = :person")
					.ofCustomer("t.customer_id = :customer")
					.without("dated_on"),
				Holding.in("document_contents")
					.goesAfterwards("not exists (select from document_versions v where v.content_id = t.id)"
							+ " and not exists (select from documents d where d.content_id = t.id)")
					.excerpted());
	}

}
