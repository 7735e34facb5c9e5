package kontor.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.audit.RecordWords;
import kontor.customers.Holding;
import kontor.privacy.Report.Fact;
import kontor.privacy.Report.Item;
import kontor.privacy.Report.Section;
import kontor.users.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts a report together: the own rows of every table, and where else one is named. */
@Component
class Reports {

	private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {
	};

	/** What people look for first; the rest follows. */
	private static final List<String> FIRST = List.of("customers", "contact_persons", "affiliations", "contact_points",
			"postal_addresses", "customer_tags", "interactions", "interaction_versions", "tasks");

	/** Of one table; the report says where there are more. */
	private static final int MOST_ROWS = 20_000;

	private final JdbcClient jdbc;

	private final Catalog catalog;

	private final Findings findings;

	private final Mentions mentions;

	private final People people;

	private final ReportHeads heads;

	private final RecordWords words;

	private final Accounts accounts;

	private final MessageSource messages;

	private final JsonMapper json = new JsonMapper();

	Reports(JdbcClient jdbc, Catalog catalog, Findings findings, Mentions mentions, People people, ReportHeads heads,
			RecordWords words, Accounts accounts, MessageSource messages) {
		this.jdbc = jdbc;
		this.catalog = catalog;
		this.findings = findings;
		this.mentions = mentions;
		this.people = people;
		this.heads = heads;
		this.words = words;
		this.accounts = accounts;
		this.messages = messages;
	}

	/**
	 * The report of a request that was searched. One moment of the database.
	 */
	@Transactional(readOnly = true)
	public Report of(Request request, People.Known known) {
		List<Section> sections = new ArrayList<>();
		Sought sought = people.sought(request);
		for (Holding holding : catalog.holdings()) {
			String own = request.subject().own(holding);
			if (own != null) {
				List<Map<String, @Nullable Object>> rows = new ArrayList<>();
				sought.subjects().forEach((one) -> rows.addAll(rows(holding.table(), own, one)));
				sections.add(section(holding.table(), false, rows));
			}
		}
		sections.addAll(mentions(request, sought));
		sections.removeIf((section) -> section.items().isEmpty());
		sections.sort(Comparator.comparing(Section::mention)
			.thenComparing(
					(section) -> FIRST.contains(section.table()) ? FIRST.indexOf(section.table()) : FIRST.size()));
		return new Report(heads.of(known, people.imported(request.subject()), Instant.now()), sections);
	}

	private List<Map<String, @Nullable Object>> rows(String table, String own, Subject subject) {
		return jdbc.sql("select to_jsonb(t)::text from " + table + " t where " + own + " limit " + (MOST_ROWS + 1))
			.params(subject.parameters())
			.query(String.class)
			.list()
			.stream()
			.map((row) -> json.readValue(row, ROW))
			.toList();
	}

	/** Rows that are not the own ones. */
	private List<Section> mentions(Request request, Sought sought) {
		Set<String> found = findings.counts(request.id()).keySet();
		return catalog.tables().stream().filter((table) -> found.contains(table.name())).map((table) -> {
			List<Map<String, @Nullable Object>> rows = new ArrayList<>(
					mentions.of(request.id(), table, sought, MOST_ROWS + 1));
			rows.removeIf((row) -> isOwn(table.name(), row, request.subject()));
			return section(table.name(), true, rows);
		}).toList();
	}

	/** An own row that was found again by its text, or that the law wants kept. */
	private static boolean isOwn(String table, Map<String, @Nullable Object> row, Subject subject) {
		String column = subject.isPerson() ? "person_id" : "customer_id";
		String own = table.equals(subject.isPerson() ? "contact_persons" : "customers") ? "id" : column;
		return row.get(own) instanceof Number id && (id.equals(subject.person()) || id.equals(subject.customer()));
	}

	private Section section(String table, boolean mention, List<Map<String, @Nullable Object>> rows) {
		Set<@Nullable Long> ids = new HashSet<>();
		rows.forEach((row) -> row.forEach((column, value) -> {
			if (RecordWords.isUser(column) && value instanceof Number id) {
				ids.add(id.longValue());
			}
		}));
		Map<Long, String> users = accounts.names(ids);
		String title = words.table(table).or(() -> text("privacy.table." + table)).orElse(table);
		String purpose = text("privacy.purpose." + table).orElse("");
		List<Item> items = rows.stream().limit(MOST_ROWS).map((row) -> item(table, row, users)).toList();
		return new Section(table, title, purpose, mention, rows.size() > MOST_ROWS, items);
	}

	private Item item(String table, Map<String, @Nullable Object> row, Map<Long, String> users) {
		Holding holding = catalog.holding(table);
		Set<String> silent = holding == null ? Set.of() : holding.silent();
		Map<String, @Nullable Object> told = new LinkedHashMap<>(row);
		told.keySet().removeAll(silent);
		List<Fact> facts = new ArrayList<>();
		told.forEach((column, value) -> label(table, column).ifPresent((label) -> fact(row, table, column, value, users)
			.ifPresent((text) -> facts.add(new Fact(label, text)))));
		return new Item(facts, told);
	}

	private Optional<String> label(String table, String column) {
		boolean known = column.endsWith("_id") && !RecordWords.isUser(column);
		return known ? Optional.empty()
				: words.column(table, column)
					.or(() -> text("privacy.column." + table + "." + column))
					.or(() -> text("privacy.column." + column));
	}

	private Optional<String> fact(Map<String, @Nullable Object> row, String table, String column,
			@Nullable Object value, Map<Long, String> users) {
		if (value instanceof Map<?, ?> several) {
			String about = String.valueOf(row.getOrDefault("table_name", table));
			String all = several.entrySet()
				.stream()
				.filter((entry) -> entry.getValue() != null)
				.map((entry) -> told(about, String.valueOf(entry.getKey()), entry.getValue(), users))
				.collect(Collectors.joining("\n"));
			return all.isEmpty() ? Optional.empty() : Optional.of(all);
		}
		return Optional.ofNullable(words.whole(table, column, value, users)).filter((text) -> !text.isBlank());
	}

	/** A column in a log: what it was and what it became. */
	private String told(String about, String column, Object value, Map<Long, String> users) {
		String label = words.column(about, column).orElse(column);
		List<?> values = value instanceof List<?> several ? several : List.of(value);
		return label + ": "
				+ values.stream()
					.map((one) -> words.whole(about, column, one, users))
					.map((one) -> one == null ? "–" : one)
					.collect(Collectors.joining(" → "));
	}

	private Optional<String> text(String key) {
		return Optional.ofNullable(messages.getMessage(key, null, null, LocaleContextHolder.getLocale()));
	}

}
