package kontor.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kontor.imports.matching.Image;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds out what hangs on a customer, person or entry besides its own parts, in whatever
 * table: the foreign keys of the schema tell. Such things are not taken back.
 */
@Repository
class References {

	private static final Map<Image.Kind, String> TABLES = Map.of(Image.Kind.CUSTOMER, "customers", Image.Kind.PERSON,
			"contact_persons", Image.Kind.ENTRY, "interactions", Image.Kind.APPOINTMENT, "appointments",
			Image.Kind.INVOICE, "invoices", Image.Kind.DOCUMENT, "documents");

	/** What goes with them: their own parts, and what is derived from them. */
	private static final Map<Image.Kind, Set<String>> PARTS = Map.of(Image.Kind.CUSTOMER,
			Set.of("contact_points", "postal_addresses", "customer_tags", "customer_words", "customer_texts",
					"planned_customers", "webhook_deliveries"),
			Image.Kind.PERSON, Set.of("contact_points", "postal_addresses", "affiliations", "person_words"),
			Image.Kind.ENTRY, Set.of("interaction_versions", "webhook_deliveries"), Image.Kind.APPOINTMENT,
			Set.of("appointments", "appointment_participants", "calendar_entries"), Image.Kind.INVOICE, Set.of(),
			Image.Kind.DOCUMENT, Set.of("document_versions"));

	private final JdbcClient jdbc;

	private final Map<Image.Kind, List<String>> queries = new HashMap<>();

	References(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of the ids that something refers to. */
	Set<Long> inUse(Image.Kind kind, Collection<Long> ids) {
		Set<Long> used = new HashSet<>();
		if (!ids.isEmpty()) {
			for (String query : queries(kind)) {
				used.addAll(jdbc.sql(query).param(ids.toArray(Long[]::new)).query(Long.class).list());
			}
		}
		return used;
	}

	private synchronized List<String> queries(Image.Kind kind) {
		return queries.computeIfAbsent(kind, this::read);
	}

	private List<String> read(Image.Kind kind) {
		List<String> found = new ArrayList<>();
		jdbc.sql("""
				select c.conrelid::regclass::text, quote_ident(a.attname), c.conrelid::regclass::text
				from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
				where c.contype = 'f' and c.confrelid = cast(:table as regclass) and cardinality(c.conkey) = 1""")
			.param("table", TABLES.get(kind))
			.query((row) -> {
				if (!PARTS.get(kind).contains(row.getString(3))) {
					found.add("select distinct %2$s from %1$s where %2$s = any(?)".formatted(row.getString(1),
							row.getString(2)));
				}
			});
		return found;
	}

}
