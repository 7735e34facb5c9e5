package kontor.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Dates and times as the user reads and types them. Templates call it {@code @formats}.
 */
@Component("formats")
public class Formats {

	/** The firm's clock. */
	public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

	private static final DateTimeFormatter GERMAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private static final DateTimeFormatter GERMAN_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

	private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

	private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm",
			Locale.ENGLISH);

	private static final DateTimeFormatter INPUT_DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

	private final MessageSource messages;

	Formats(MessageSource messages) {
		this.messages = messages;
	}

	/** A day, such as 05.11.2026; empty for null. */
	public String date(@Nullable LocalDate date) {
		return date == null ? "" : date.format(german() ? GERMAN_DATE : ENGLISH_DATE);
	}

	/** The day of an instant on the firm's clock; empty for null. */
	public String date(@Nullable Instant instant) {
		return instant == null ? "" : date(instant.atZone(ZONE).toLocalDate());
	}

	/** Day and time on the firm's clock, such as 05.11.2026, 14:30; empty for null. */
	public String dateTime(@Nullable Instant instant) {
		return instant == null ? "" : instant.atZone(ZONE).format(german() ? GERMAN_TIME : ENGLISH_TIME);
	}

	/** How long ago, or how far ahead, in a few words: "vor 3 Tagen". */
	public String relative(@Nullable Instant instant) {
		if (instant == null) {
			return "";
		}
		Duration past = Duration.between(instant, Instant.now());
		return past.isNegative() ? ahead(past.negated()) : ago(past);
	}

	private String ago(Duration past) {
		if (past.toMinutes() < 60) {
			return past.toMinutes() < 1 ? text("web.ago.now", 0) : text("web.ago.minutes", past.toMinutes());
		}
		return past.toHours() < 24 ? text("web.ago.hours", past.toHours()) : text("web.ago." + unit(past), count(past));
	}

	private String ahead(Duration future) {
		return future.toHours() < 24 ? text("web.ahead.soon", 0) : text("web.ahead." + unit(future), count(future));
	}

	private static String unit(Duration span) {
		return span.toDays() < 14 ? "days" : span.toDays() < 60 ? "weeks" : span.toDays() < 730 ? "months" : "years";
	}

	private static long count(Duration span) {
		return switch (unit(span)) {
			case "days" -> span.toDays();
			case "weeks" -> span.toDays() / 7;
			case "months" -> span.toDays() / 30;
			default -> span.toDays() / 365;
		};
	}

	/**
	 * Days from today to a date: "heute", "morgen", "seit 3 Tagen überfällig", "in 5
	 * Tagen".
	 */
	public String due(LocalDate date) {
		long days = ChronoUnit.DAYS.between(LocalDate.now(ZONE), date);
		if (days == 0 || days == 1) {
			return text(days == 0 ? "web.due.today" : "web.due.tomorrow", 0);
		}
		return days < 0 ? text("web.due.over", -days) : text("web.due.in", days);
	}

	/** A day and how far it is: "05.11.2026, in 3 Tagen". */
	public String dateDue(LocalDate date) {
		return date(date) + ", " + due(date);
	}

	/** The value of an {@code <input type="date">}. */
	public String inputDate(@Nullable LocalDate date) {
		return date == null ? "" : date.toString();
	}

	/** The value of an {@code <input type="datetime-local">} on the firm's clock. */
	public String inputDateTime(@Nullable Instant instant) {
		return instant == null ? "" : instant.atZone(ZONE).format(INPUT_DATE_TIME);
	}

	/**
	 * Reads a typed day, as an input field sends it or as Germans write it (5.11.26).
	 * @return null for blank text
	 * @throws DateTimeParseException where it is no day
	 */
	public static @Nullable LocalDate parseDate(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		String typed = text.strip();
		return typed.contains(".") ? germanDate(typed) : LocalDate.parse(typed);
	}

	private static LocalDate germanDate(String typed) {
		String[] parts = typed.split("\\.");
		if (parts.length != 3 || !String.join("", parts).chars().allMatch(Character::isDigit)) {
			throw new DateTimeParseException("no date", typed, 0);
		}
		String year = parts[2].length() == 2 ? "20" + parts[2] : parts[2];
		String iso = "%4s-%2s-%2s".formatted(year, parts[1], parts[0]).replace(' ', '0');
		return LocalDate.parse(iso);
	}

	private boolean german() {
		return !"en".equals(LocaleContextHolder.getLocale().getLanguage());
	}

	private String text(String key, long count) {
		return messages.getMessage(count == 1 ? key + ".one" : key, new Object[] { String.valueOf(count) },
				LocaleContextHolder.getLocale());
	}

}
