package kontor.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kontor.audit.RecordWords;
import kontor.privacy.Findings.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a search found, or what an erasure did, as a request's page shows it. */
@Component
class FindingPages {

	private static final int PAGE = 50;

	private static final int AROUND = 140;

	private final Findings findings;

	private final People people;

	private final RecordWords words;

	private final MessageSource messages;

	private final JsonMapper json = new JsonMapper();

	FindingPages(Findings findings, People people, RecordWords words, MessageSource messages) {
		this.findings = findings;
		this.people = people;
		this.words = words;
		this.messages = messages;
	}

	/**
	 * A page of findings.
	 *
	 * @param others what is not for the user to decide: how many rows of what
	 * @param next null: the last page
	 * @param proof null: nothing was erased
	 */
	record Page(List<Item> items, Map<String, Long> others, long undecided, long after, @Nullable Long next,
			@Nullable Proof proof) {

	}

	/**
	 * A finding to look at.
	 *
	 * @param path of the page where it stands; null: none
	 */
	record Item(long position, String title, @Nullable String path, List<String> passages,
			Findings.@Nullable Decision decision, @Nullable String reason) {

		/** The decision's name; empty as long as there is none. */
		public String chosen() {
			return decision == null ? "" : decision.name();
		}

	}

	/** What an erasure did. */
	record Proof(Map<String, Long> tables, List<String> kept, Map<String, Long> left) {

	}

	@Transactional(readOnly = true)
	public Page of(Request request, long after) {
		Needles needles = people.needles(request.subject());
		List<Finding> found = new ArrayList<>(findings.of(request.id(), true, after, PAGE + 1));
		boolean more = found.size() > PAGE;
		List<Finding> page = more ? found.subList(0, PAGE) : found;
		Map<String, Long> others = new LinkedHashMap<>();
		findings.others(request.id()).forEach((table, count) -> others.put(title(table), count));
		return new Page(page.stream().map((finding) -> item(finding, needles)).toList(), others,
				findings.undecided(request.id()), after, more ? page.get(PAGE - 1).position() : null,
				request.proof() == null ? null : proof(request.proof()));
	}

	private Item item(Finding finding, Needles needles) {
		Map<String, Object> row = findings.row(finding);
		List<String> passages = findings.texts(finding.tableName())
			.stream()
			.map(row::get)
			.filter((text) -> text != null)
			.map((text) -> passage(text.toString(), needles))
			.filter((text) -> !text.isBlank())
			.toList();
		return new Item(finding.position(), title(finding.tableName()), path(finding.tableName(), row), passages,
				finding.decision(), finding.reason());
	}

	private static @Nullable String path(String table, Map<String, Object> row) {
		return switch (table) {
			case "interactions" -> "/history/" + row.get("id");
			case "interaction_versions" -> "/history/" + row.get("interaction_id") + "/versions";
			case "contact_persons" -> "/persons/" + row.get("id");
			case "customers" -> "/customers/" + row.get("id");
			case "tasks" -> row.get("customer_id") == null ? null : "/customers/" + row.get("customer_id") + "/tasks";
			default -> null;
		};
	}

	/** Some words before and after the first mention. */
	private static String passage(String text, Needles needles) {
		String name = needles.lastName() == null ? "" : needles.lastName().toLowerCase(Locale.GERMAN);
		int at = Math.max(0, text.toLowerCase(Locale.GERMAN).indexOf(name));
		int from = Math.max(0, at - AROUND);
		int to = Math.min(text.length(), at + AROUND);
		return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
	}

	private Proof proof(String text) {
		try {
			Erasure.Proof proof = json.readValue(text, Erasure.Proof.class);
			return new Proof(titled(proof.tables()), kept(proof.kept()), titled(proof.left()));
		}
		catch (JacksonException ex) {
			throw new IllegalStateException("A proof is unreadable", ex);
		}
	}

	/** The same reason once, with how many. */
	private List<String> kept(List<Erasure.Kept> kept) {
		Map<String, Long> counts = kept.stream()
			.collect(Collectors.groupingBy((one) -> title(one.table()) + ": " + one.reason(), LinkedHashMap::new,
					Collectors.counting()));
		return counts.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + (entry.getValue() > 1 ? " (" + entry.getValue() + ")" : ""))
			.toList();
	}

	private Map<String, Long> titled(Map<String, Long> counts) {
		Map<String, Long> titled = new LinkedHashMap<>();
		counts.forEach((table, count) -> titled.put(title(table), count));
		return titled;
	}

	private String title(String table) {
		return words.table(table)
			.orElseGet(
					() -> messages.getMessage("privacy.table." + table, null, table, LocaleContextHolder.getLocale()));
	}

}
