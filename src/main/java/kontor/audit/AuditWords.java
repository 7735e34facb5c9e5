package kontor.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.users.Accounts;
import kontor.users.FigureColumns;
import kontor.users.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Says entries of the log as a colleague would. */
@Component
class AuditWords {

	/** These tell their value under the name of another column's value: "Telefon". */
	private static final Map<String, String> NAMED_BY = Map.of("contact_points", "kind", "postal_addresses", "kind");

	private final MessageSource messages;

	private final RecordWords words;

	private final Accounts accounts;

	private final List<FigureColumns> figures;

	AuditWords(MessageSource messages, RecordWords words, Accounts accounts, List<FigureColumns> figures) {
		this.figures = figures;
		this.messages = messages;
		this.words = words;
		this.accounts = accounts;
	}

	/**
	 * @param seen amounts that are told
	 */
	List<AuditEntry> of(List<AuditRow> rows, Set<Figures> seen) {
		List<AuditRow> told = rows.stream().map((row) -> discreet(row, seen)).toList();
		Map<Long, String> names = accounts.names(users(told));
		return told.stream().map((row) -> entry(row, names)).toList();
	}

	private AuditRow discreet(AuditRow row, Set<Figures> seen) {
		return figures.stream()
			.filter((hidden) -> hidden.table().equals(row.table()) && !seen.contains(hidden.figures()))
			.reduce(row, (left, hidden) -> left.without(hidden.columns()), (one, other) -> one);
	}

	private static Collection<@Nullable Long> users(List<AuditRow> rows) {
		Set<@Nullable Long> ids = new HashSet<>();
		rows.forEach((row) -> row.changes().forEach((column, values) -> {
			if (RecordWords.isUser(column)) {
				values.stream().filter(Objects::nonNull).forEach((value) -> ids.add(Long.valueOf(value.toString())));
			}
		}));
		return ids;
	}

	private AuditEntry entry(AuditRow row, Map<Long, String> names) {
		String who = row.user() != null ? row.user() : text(row.userId() == null ? "audit.nobody" : "audit.gone");
		String record = Stream.of(row.person(), row.customer())
			.filter((name) -> name != null && !name.isEmpty())
			.collect(Collectors.joining(", "));
		List<String> facts = facts(row, names);
		boolean told = row.isChange() && row.table() != null && !isMove(row) && !facts.isEmpty();
		String what = told ? text("audit.CHANGED", named("audit.table.", row.table()), String.join("; ", facts))
				: what(row);
		return new AuditEntry(row.id(), row.at(), who, what, path(row), record.isEmpty() ? null : record, from(row),
				log(row), row.isChange() ? List.of() : facts);
	}

	/** Into the Papierkorb or another record, or out of it. */
	private static boolean isMove(AuditRow row) {
		return row.changes().containsKey("deleted_at") && row.changes().get("deleted_at").size() == 2;
	}

	private String what(AuditRow row) {
		if (row.table() == null) {
			return text("audit.event." + row.event());
		}
		String noun = named("audit.table.", row.table());
		if (row.isChange() && isMove(row)) {
			return text(moved(row), noun);
		}
		if (row.isChange()) {
			return text("audit.moved", noun);
		}
		return text("audit." + row.event(), noun);
	}

	private static String moved(AuditRow row) {
		boolean back = row.told("deleted_at") == null;
		if (row.changes().containsKey("merged_into")) {
			return back ? "audit.separated" : "audit.merged";
		}
		return back ? "audit.restored" : "audit.binned";
	}

	private static @Nullable String path(AuditRow row) {
		if (row.customer() != null) {
			return "/customers/" + row.customerId();
		}
		return row.person() == null || row.person().isEmpty() ? null : "/persons/" + row.personId();
	}

	private static @Nullable String log(AuditRow row) {
		return row.table() == null || row.rowId() == null ? null
				: UriComponentsBuilder.fromPath("/audit")
					.queryParam("table", "{table}")
					.queryParam("row", "{row}")
					.build(row.table(), row.rowId())
					.toString();
	}

	private @Nullable String from(AuditRow row) {
		if (row.source() == null) {
			return null;
		}
		String source = text("audit.source." + row.source());
		return row.address() == null ? source : source + ", " + row.address();
	}

	private List<String> facts(AuditRow row, Map<Long, String> names) {
		List<String> facts = new ArrayList<>();
		row.changes().forEach((column, values) -> {
			boolean silent = column.equals("deleted_at") || column.equals("merged_into")
					|| column.endsWith("_id") && !RecordWords.isUser(column);
			if (!silent && !column.equals(NAMED_BY.get(String.valueOf(row.table())))) {
				facts.add(fact(row, column, values, names));
			}
		});
		return facts;
	}

	private String fact(AuditRow row, String column, List<@Nullable Object> values, Map<Long, String> names) {
		String label = label(row, column);
		List<@Nullable String> said = new ArrayList<>();
		values.forEach((value) -> said.add(words.value(String.valueOf(row.table()), column, value, names)));
		if (said.size() == 1) {
			return text("audit.fact", label, said.get(0));
		}
		if (said.get(0) == null && said.get(1) == null) {
			return row.isChange() ? text("audit.fact.changed", label) : label;
		}
		if (!row.isChange()) {
			return text("audit.fact", label, said.get(said.get(0) == null ? 1 : 0));
		}
		if (said.get(0) == null) {
			return text("audit.fact.new", label, said.get(1));
		}
		return said.get(1) == null ? text("audit.fact.old", label, said.get(0))
				: text("audit.fact.both", label, said.get(0), said.get(1));
	}

	private String label(AuditRow row, String column) {
		if (row.table() == null) {
			return named("audit.detail.", column);
		}
		String named = column.equals("value") || column.equals("street") ? NAMED_BY.get(row.table()) : null;
		String kind = named == null ? null : row.told(named);
		return kind == null ? named("audit.column." + row.table() + ".", column)
				: text("audit.value." + row.table() + "." + named + "." + kind);
	}

	/** What stands in a log may be older than the words for it. */
	private String named(String prefix, String name) {
		return messages.getMessage(prefix + name, null, name, LocaleContextHolder.getLocale());
	}

	private String text(String key, @Nullable Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
