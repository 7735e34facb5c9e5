package kontor.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kontor.customers.Visibility;
import kontor.history.Passage;
import kontor.history.SearchTerms;
import kontor.users.Viewer;
import kontor.web.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * The statement that finds a page of documents, those of the latest day first. Without a
 * text an index is walked in its order. A text is looked for in the newest documents,
 * which answers what is frequent, and then in the indexes of the words, which answers
 * what is rare.
 */
final class DocumentSql {

	/** How many documents the first step looks at. */
	private static final int NEWEST = 200;

	/** What is read of a piece in which a word stands. */
	private static final int AROUND = 400;

	private static final String ORDER = " order by d.dated_on desc, d.id desc";

	private static final String FITS = """
			(d.search @@ (select whole from wanted) or exists (select from document_texts t
				where t.content_id = d.content_id and t.search @@ (select whole from wanted)))""";

	private final Map<String, Object> params = new HashMap<>();

	private final DocumentFilter filter;

	private final Viewer viewer;

	private final SearchTerms terms;

	private final int limit;

	private final String before;

	DocumentSql(DocumentFilter filter, Viewer viewer, @Nullable Cursor after, int limit) {
		this.filter = filter;
		this.viewer = viewer;
		this.limit = limit;
		terms = filter.terms();
		before = after == null ? "" : " and (d.dated_on, d.id) < (:day, :id)";
		if (after != null) {
			params.put("day", LocalDate.parse(after.text(0)));
			params.put("id", after.number(1));
		}
	}

	Map<String, Object> params() {
		return params;
	}

	/** One document. */
	static String one(Viewer viewer) {
		return select(viewer, "null", true) + " from documents d" + joins(viewer) + " where d.id = :id and "
				+ DocumentVisibility.of("d", viewer);
	}

	String select() {
		if (filter.q() == null) {
			return page(select(viewer, "null", false) + " from " + from(), "");
		}
		if (terms.isEmpty()) {
			return page(select(viewer, "null", false) + " from " + from(), " and false");
		}
		String wanted = "with wanted as materialized (select " + terms.sql(params) + " as whole)";
		params.put("needle", Passage.needle(terms));
		if (isOfSomebody()) {
			return page(wanted + select(viewer, passage(), false) + " from " + from(), " and " + FITS);
		}
		return wanted + ", recent as materialized (" + recent() + "), older as materialized (" + older() + ")"
				+ select(viewer, passage(), false)
				+ " from (select id from recent where (select count(*) from recent) >= " + limit
				+ " union all select id from older) hit join documents d on d.id = hit.id" + joins(viewer) + ORDER;
	}

	private String page(String select, String also) {
		return select + joins(viewer) + " where " + DocumentVisibility.of("d", viewer) + filters() + before + also
				+ order() + " limit " + limit;
	}

	private boolean isOfSomebody() {
		return filter.customer() != null || filter.person() != null || filter.interaction() != null;
	}

	/** The links of one's documents stand in the documents' order. */
	private String from() {
		return isOfSomebody() ? "document_links k join documents d on d.id = k.document_id" : "documents d";
	}

	private String order() {
		return isOfSomebody() ? " order by k.dated_on desc, k.document_id desc" : ORDER;
	}

	private String filters() {
		List<String> conditions = new ArrayList<>();
		add(conditions, "k.customer_id = ", "customer", filter.customer());
		add(conditions, "k.person_id = ", "person", filter.person());
		add(conditions, "k.interaction_id = ", "interaction", filter.interaction());
		add(conditions, "d.kind = ", "kind", filter.kind() == null ? null : filter.kind().name());
		add(conditions, "d.direction = ", "direction", filter.direction() == null ? null : filter.direction().name());
		add(conditions, "d.dated_on >= ", "from", filter.from());
		add(conditions, "d.dated_on <= ", "to", filter.to());
		return String.join("", conditions);
	}

	private void add(List<String> conditions, String condition, String name, @Nullable Object value) {
		if (value != null) {
			conditions.add(" and " + condition + ":" + name);
			params.put(name, value);
		}
	}

	private String recent() {
		return "select d.id from (select * from documents d where d.deleted_at is null" + filters() + before + ORDER
				+ " limit " + NEWEST + ") d where " + FITS + " and " + DocumentVisibility.of("d", viewer) + ORDER
				+ " limit " + limit;
	}

	private String older() {
		return """
				select d.id from (select id from documents where search @@ (select whole from wanted)
					union select w.id from document_texts t join documents w on w.content_id = t.content_id
						where t.search @@ (select whole from wanted)) f join documents d on d.id = f.id
				where (select count(*) from recent) < %d and %s%s%s%s limit %1$d""".formatted(limit,
				DocumentVisibility.of("d", viewer), filters(), before, ORDER);
	}

	/** The piece around the first word, umlauts or not. */
	private static String passage() {
		return """
				(select substr(t.text, greatest(1, strpos(translate(lower(t.text), 'äöü', 'aou'), :needle) - %d), %d)
					from document_texts t where t.content_id = d.content_id and t.search @@ (select whole from wanted)
					order by t.number limit 1)""".formatted(AROUND / 2, AROUND);
	}

	private static String select(Viewer viewer, String passage, boolean writable) {
		return """
				select d.id, d.title, d.kind, d.direction, d.dated_on, d.tags, d.note, d.confidential, d.owner_id,
				u.display_name, d.created_at, d.content_id, v.file_name, v.number, n.type, n.size, n.text_state, n.scan_state,
				c.id, c.name, %s, %s, d.version"""
			.formatted(passage, writable ? DocumentVisibility.writable("d", viewer) : "false");
	}

	private static String joins(Viewer viewer) {
		return """
				 join document_contents n on n.id = d.content_id
				left join lateral (select file_name, number from document_versions where document_id = d.id
					order by number desc limit 1) v on true
				left join lateral (select c.id, c.name from document_links l join customers c on c.id = l.customer_id
					where l.document_id = d.id and %s order by l.id limit 1) c on true
				left join users u on u.id = d.owner_id""".formatted(Visibility.of("c", viewer));
	}

}
