package kontor.imports;

import java.util.Locale;

/** Which rows a page shows. */
public enum RowFilter {

	/** Some rows, those with umlauts first. */
	SAMPLE("true", "umlauts desc, position"),

	NEW("decision = 'NEW'"), CHANGED("decision = 'CHANGED'"), SAME("decision = 'SAME'"),
	DOUBTFUL("decision = 'DOUBTFUL'"), WRONG("decision = 'WRONG'"),

	CREATED("outcome = 'CREATED'"), UPDATED("outcome = 'UPDATED'"), UNCHANGED("outcome = 'UNCHANGED'"),
	SKIPPED("outcome = 'SKIPPED'"), FAILED("outcome = 'FAILED'"), REMARKS("remarks <> '[]'"),

	/** Taken over, though a rule is broken. */
	MARKED("outcome in ('CREATED', 'UPDATED', 'UNCHANGED') and remarks @> '[{\"wrong\": true}]'"),

	/** Taken over, and waiting for their customer. */
	HELD("""
			(remarks @> '[{"key": "imports.hint.held"}]' or outcome is not null and remarks @> '[{"key": "imports.hint.customer-doubtful"}]')""");

	private final String condition;

	private final String order;

	RowFilter(String condition) {
		this(condition, "position");
	}

	RowFilter(String condition, String order) {
		this.condition = condition;
		this.order = order;
	}

	String condition() {
		return condition;
	}

	String order() {
		return order;
	}

	/** Key of the name in the message bundles. */
	public String key() {
		return "imports.rows." + name().toLowerCase(Locale.ROOT);
	}

}
