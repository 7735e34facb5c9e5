package kontor.webhooks;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads what a target answered. */
final class Answers {

	private static final int LONGEST = 1000;

	private Answers() {
	}

	static Answer of(HttpResponse<String> response, long millis) {
		int status = response.statusCode();
		Problem problem = status >= 200 && status < 300 ? null : Problem.ofStatus(status);
		Duration pause = response.headers().firstValue("Retry-After").map(Answers::pause).orElse(null);
		return new Answer(problem, status, text(response.body()), problem == null ? null : pause, millis);
	}

	/** Seconds, or the moment from which on. */
	private static @Nullable Duration pause(String value) {
		String text = value.strip();
		if (text.matches("\\d{1,9}")) {
			return Duration.ofSeconds(Long.parseLong(text));
		}
		try {
			Instant moment = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
			return Duration.between(Instant.now(), moment);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** Printable, and not too long for a log. */
	private static @Nullable String text(String body) {
		String clean = body.replaceAll("[\\p{Cntrl}\uFFFD&&[^\\n\\t]]", "").strip();
		String cut = clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
		return cut.isEmpty() ? null : cut;
	}

}
