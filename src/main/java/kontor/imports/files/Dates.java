package kontor.imports.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times as people and programs write them. */
final class Dates {

	private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})(?!\\d).*");

	private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?!\\d).*");

	private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*");

	private static final Pattern COMPACT = Pattern.compile("((?:18|19|20)\\d{2})(\\d{2})(\\d{2})(?:T.*)?");

	private static final Pattern NAMED = Pattern
		.compile("(?:\\p{L}+,?\\s+)?(\\d{1,2})\\.?\\s?-?(\\p{L}{3,9})\\.?\\s?-?(\\d{4}|\\d{2})(?!\\d).*");

	private static final Pattern SERIAL = Pattern.compile("(\\d{4,5})([.,]\\d+)?");

	private static final Pattern TIME = Pattern.compile(
			"(?:^|.*[\\sT,])(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*(?:(?i:([ap])\\.?m\\.?)|(?i:uhr|h|z)|[+-]\\d\\d:?\\d\\d)?$");

	private static final Pattern NONE = Pattern.compile("0{1,2}([./-])0{1,2}\\1(0{2}|0{4})|0{4}-00-00.*");

	private static final List<String> MONTHS = List.of("jan", "feb", "mar|mär|mae|mrz", "apr", "mai|may", "jun", "jul",
			"aug", "sep", "okt|oct", "nov", "dez|dec");

	private Dates() {
	}

	/** What Outlook writes where there is no date: "0.0.00". */
	static boolean isNone(String text) {
		return NONE.matcher(text.strip()).matches();
	}

	/**
	 * The day a text names; a time after it does not matter.
	 * @param monthFirst whether 02/01/2026 is the first of February
	 * @param latest the year after which a year of two digits means the century before; 0
	 * for now
	 * @return empty where the text names no whole date
	 */
	static Optional<LocalDate> date(String text, boolean monthFirst, int latest) {
		String bare = text.strip();
		int until = (latest == 0) ? Year.now().getValue() : latest;
		Matcher match = ISO.matcher(bare);
		if (match.matches()) {
			return day(match.group(1), match.group(2), match.group(3), until);
		}
		match = DOTTED.matcher(bare);
		if (match.matches()) {
			return day(match.group(3), match.group(2), match.group(1), until);
		}
		match = SLASHED.matcher(bare);
		if (match.matches()) {
			boolean swap = Integer.parseInt(match.group(2)) > 12
					|| monthFirst && Integer.parseInt(match.group(1)) <= 12;
			return day(match.group(3), match.group(swap ? 1 : 2), match.group(swap ? 2 : 1), until);
		}
		match = COMPACT.matcher(bare);
		if (match.matches()) {
			return day(match.group(1), match.group(2), match.group(3), until);
		}
		match = NAMED.matcher(bare);
		return match.matches() ? day(match.group(3), month(match.group(2)), match.group(1), until) : Optional.empty();
	}

	/**
	 * Whether a text can only be read with the month first, or only with the day first.
	 */
	static int order(String text) {
		Matcher match = SLASHED.matcher(text.strip());
		return !match.matches() ? 0
				: (Integer.parseInt(match.group(2)) > 12) ? 1 : (Integer.parseInt(match.group(1)) > 12) ? -1 : 0;
	}

	/** The time of day a text names or ends with. */
	static Optional<LocalTime> time(String text) {
		Matcher match = TIME.matcher(text.strip());
		if (!match.matches()) {
			return Optional.empty();
		}
		int hour = Integer.parseInt(match.group(1));
		String half = match.group(4);
		if (half != null) {
			hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
		}
		int minute = Integer.parseInt(match.group(2));
		boolean valid = hour < 24 && minute < 60
				&& !(text.indexOf(':') < 0 && DOTTED.matcher(text.strip()).matches() && text.strip().indexOf(' ') < 0);
		return valid ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
	}

	/** The day and time of a number in Excel's calendar, as ISO text. */
	static String ofSerial(double serial, boolean since1904) {
		double value = serial + (since1904 ? 1462 : 0);
		long days = (long) Math.floor(value);
		long seconds = Math.round((value - days) * 86_400);
		LocalDate day = LocalDate.of(1899, 12, (days < 60) ? 31 : 30).plusDays(days + seconds / 86_400);
		LocalTime time = LocalTime.ofSecondOfDay(seconds % 86_400);
		if (days == 0) {
			return time.withSecond(0).toString();
		}
		return (seconds % 86_400 == 0) ? day.toString() : day + " " + time.withSecond(0);
	}

	/** A date that lost its format and became a number: "46054" is 2026-02-01. */
	static @Nullable String ofSerialText(String text) {
		Matcher match = SERIAL.matcher(text.strip());
		double serial = match.matches() ? new BigDecimal(text.strip().replace(',', '.')).doubleValue() : 0;
		return (serial >= 3000 && serial < 80_000) ? ofSerial(serial, false) : null;
	}

	private static String month(String name) {
		for (int at = 0; at < 12; at++) {
			if (name.toLowerCase().matches("(" + MONTHS.get(at) + ").*")) {
				return String.valueOf(at + 1);
			}
		}
		return "0";
	}

	private static Optional<LocalDate> day(String year, String month, String day, int latest) {
		int y = Integer.parseInt(year);
		if (year.length() == 2) {
			y += latest / 100 * 100 - (y > latest % 100 ? 100 : 0);
		}
		try {
			return Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
