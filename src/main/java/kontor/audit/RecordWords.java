package kontor.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names tables, columns and their values as a colleague would. */
@Component
public class RecordWords {

	private static final Set<String> USERS = Set.of("owner_id", "user_id", "author_id", "assignee_id", "substitute_id",
			"created_by", "changed_by", "done_by", "deleted_by", "restricted_by", "replaced_by", "undone_by",
			"finished_by");

	private static final int LONGEST = 200;

	private final MessageSource messages;

	private final Formats formats;

	RecordWords(MessageSource messages, Formats formats) {
		this.messages = messages;
		this.formats = formats;
	}

	/** Whether a column holds the id of a user. */
	public static boolean isUser(String column) {
		return USERS.contains(column);
	}

	/** What the rows of a table are; empty where it has no name. */
	public Optional<String> table(String table) {
		return text("audit.table." + table);
	}

	/** What a column holds; empty where it has no name. */
	public Optional<String> column(String table, String column) {
		return text("audit.column." + table + "." + column);
	}

	/**
	 * A value as users read it, cut after 200 characters.
	 * @param users names by id
	 */
	public @Nullable String value(String table, String column, @Nullable Object value, Map<Long, String> users) {
		String whole = whole(table, column, value, users);
		return whole == null || whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "…";
	}

	/** The same, however long it is. */
	public @Nullable String whole(String table, String column, @Nullable Object value, Map<Long, String> users) {
		if (value == null) {
			return null;
		}
		if (isUser(column)) {
			return users.getOrDefault(Long.valueOf(value.toString()), "#" + value);
		}
		if (value instanceof Boolean yes) {
			return text(yes ? "web.yes" : "web.no").orElseThrow();
		}
		if (value instanceof List<?> several) {
			return several.stream()
				.map((one) -> String.valueOf(whole(table, column, one, users)))
				.collect(Collectors.joining(", "));
		}
		String code = "audit.value." + table + "." + column + "." + value;
		return text(code).orElseGet(() -> moment(value.toString()));
	}

	private String moment(String value) {
		try {
			if (value.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
				Instant at = OffsetDateTime.parse(value).toInstant();
				return formats.dateTime(at);
			}
			return value.matches("\\d{4}-\\d\\d-\\d\\d") ? formats.date(LocalDate.parse(value)) : value;
		}
		catch (DateTimeParseException ex) {
			return value;
		}
	}

	private Optional<String> text(String key) {
		return Optional.ofNullable(messages.getMessage(key, null, null, LocaleContextHolder.getLocale()));
	}

}
