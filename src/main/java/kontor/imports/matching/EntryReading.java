package kontor.imports.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.ImportedHistory;
import kontor.history.NewInteraction;
import kontor.history.Sentiment;
import kontor.imports.files.ImportedEntry;
import kontor.shared.SearchText;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/** One row of a history on its way to become an entry. */
final class EntryReading {

	private final ImportedEntry entry;

	private final @Nullable Long author;

	private final String externalId;

	private final List<Remark> remarks = new ArrayList<>();

	private long customerId;

	private @Nullable Long personId;

	/**
	 * @param users ids by folded name
	 */
	EntryReading(ImportedEntry entry, Map<String, Long> users) {
		this.entry = entry;
		this.author = entry.author() == null ? null : users.get(SearchText.folded(entry.author()));
		this.externalId = ImportedHistory.PREFIX + hash(entry) + repetition(entry.occurrence());
		entry.problems().stream().map(Remark::of).forEach(remarks::add);
		if (entry.date() != null && at().isBefore(History.EARLIEST)) {
			remarks.add(Remark.wrong("imports.target.date", "imports.error.too-early", entry.date().toString()));
		}
		if (entry.date() != null && at().isAfter(Instant.now().plus(Duration.ofDays(1)))) {
			remarks.add(Remark.wrong("imports.target.date", "imports.error.too-late", entry.date().toString()));
		}
		if (author == null && entry.author() != null) {
			remarks.add(Remark.hint("imports.target.author", "imports.hint.author-unknown", entry.author()));
		}
	}

	/** The second of two rows that say the same is an entry of its own. */
	private static String repetition(@Nullable Integer occurrence) {
		return occurrence == null || occurrence == 1 ? "" : "/" + occurrence;
	}

	/** Equal for rows that say the same, whatever file they stand in. */
	private static String hash(ImportedEntry entry) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(entry.words().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	ImportedEntry entry() {
		return entry;
	}

	String externalId() {
		return externalId;
	}

	@Nullable Long author() {
		return author;
	}

	List<Remark> remarks() {
		return remarks;
	}

	String label() {
		String text = Objects.toString(entry.subject(), entry.text());
		return text.length() > 80 ? text.substring(0, 79) + "…" : text;
	}

	void belongsTo(long customer, @Nullable Long person) {
		this.customerId = customer;
		this.personId = person;
	}

	/**
	 * @param ids of customers that were new
	 */
	NewInteraction interaction(Map<Long, Long> ids) {
		return new NewInteraction(ids.getOrDefault(customerId, customerId), personId,
				Channel.valueOf(entry.channel().name()), Direction.valueOf(entry.direction().name()), at(), minutes(),
				subject(), body(), Sentiment.NEUTRAL, false, externalId, null);
	}

	/** Days without a time are taken for noon, so that no time zone makes another day. */
	private Instant at() {
		LocalTime time = entry.time() == null ? LocalTime.NOON : entry.time();
		return Objects.requireNonNull(entry.date()).atTime(time).atZone(Formats.ZONE).toInstant();
	}

	private @Nullable Integer minutes() {
		Integer minutes = entry.durationMinutes();
		return minutes == null || minutes < 0 || minutes > NewInteraction.LONGEST_MINUTES ? null : minutes;
	}

	private @Nullable String subject() {
		String subject = entry.subject();
		return subject == null || subject.length() <= NewInteraction.LONGEST_SUBJECT ? subject
				: subject.substring(0, NewInteraction.LONGEST_SUBJECT);
	}

	/** What has no field of its own stands below the text. */
	private String body() {
		List<String> lines = new ArrayList<>(List.of(entry.text()));
		if (personId == null && entry.person() != null) {
			lines.add("Ansprechpartner: " + entry.person());
		}
		if (author == null && entry.author() != null) {
			lines.add("Verfasst von: " + entry.author());
		}
		String body = String.join("\n", lines).replace("\u0000", "");
		return body.substring(0, Math.min(body.length(), NewInteraction.LONGEST_BODY));
	}

}
