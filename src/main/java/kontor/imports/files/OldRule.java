package kontor.imports.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How events recur in vCalendar 1.0 ("W2 MO WE #10"), told as iCalendar 2.0 does
 * ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=10"). Source: vCalendar, The Electronic
 * Calendaring and Scheduling Exchange Format, version 1.0, versit 1996, "Recurrence Rule
 * Grammar".
 */
final class OldRule {

	private static final Pattern RULE = Pattern
		.compile("(D|W|MP|MD|YM|YD)(\\d{1,4})((?: [^ #]+)*?)(?: (?:#(\\d+)|(\\d{8}(?:T\\d{6}Z?)?)))?");

	private static final Pattern DAY = Pattern.compile("(?:MO|TU|WE|TH|FR|SA|SU)");

	/** Without a number it takes place twice. */
	private static final String USUAL = "2";

	private OldRule() {
	}

	static boolean isOld(String rule) {
		return !rule.contains("=");
	}

	/**
	 * @return empty for what is no such rule, or one within another
	 */
	static Optional<String> modern(String text) {
		Matcher rule = RULE.matcher(text.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " "));
		if (!rule.matches()) {
			return Optional.empty();
		}
		List<String> words = Stream.of(rule.group(3).strip().split(" ")).filter((word) -> !word.isEmpty()).toList();
		return condition(rule.group(1), words).map((condition) -> Stream
			.of("FREQ=" + frequency(rule.group(1)), "INTERVAL=" + Integer.parseInt(rule.group(2)), condition, end(rule))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(";")));
	}

	private static String frequency(String letter) {
		return switch (letter.charAt(0)) {
			case 'D' -> "DAILY";
			case 'W' -> "WEEKLY";
			case 'M' -> "MONTHLY";
			default -> "YEARLY";
		};
	}

	/** "#0" goes on for ever. */
	private static String end(Matcher rule) {
		String count = rule.group(4) == null ? USUAL : rule.group(4);
		return rule.group(5) != null ? "UNTIL=" + rule.group(5) : "0".equals(count) ? "" : "COUNT=" + count;
	}

	private static Optional<String> condition(String letters, List<String> words) {
		return switch (letters) {
			case "D" -> words.isEmpty() ? Optional.of("") : Optional.empty();
			case "W" -> list("BYDAY", words, DAY);
			case "MP" -> places(words);
			case "MD" ->
				list("BYMONTHDAY", words.stream().map(OldRule::signed).toList(), Pattern.compile("-?\\d{1,2}"));
			case "YM" -> list("BYMONTH", words, Pattern.compile("\\d{1,2}"));
			default -> list("BYYEARDAY", words, Pattern.compile("\\d{1,3}"));
		};
	}

	private static Optional<String> list(String name, List<String> words, Pattern pattern) {
		boolean right = words.stream().allMatch((word) -> pattern.matcher(word).matches());
		return !right ? Optional.empty() : Optional.of(words.isEmpty() ? "" : name + "=" + String.join(",", words));
	}

	/** "LD" is the last day, "2-" the last but one. */
	private static String signed(String day) {
		return day.equals("LD") ? "-1" : day.endsWith("-") ? "-" + day.substring(0, day.length() - 1)
				: day.endsWith("+") ? day.substring(0, day.length() - 1) : day;
	}

	/** "1+ MO TU 1- FR": the first Monday and Tuesday, the last Friday. */
	private static Optional<String> places(List<String> words) {
		List<String> days = new ArrayList<>();
		String place = "";
		for (String word : words) {
			if (DAY.matcher(word).matches()) {
				days.add(place + word);
			}
			else if (word.matches("[1-5][+-]?")) {
				place = signed(word);
			}
			else {
				return Optional.empty();
			}
		}
		return Optional.of(days.isEmpty() ? "" : "BYDAY=" + String.join(",", days));
	}

}
