package kontor.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's name taken apart: Anrede and academic title never share a field.
 *
 * @param title academic titles such as "Prof. Dr."; empty if none
 * @param firstName all first names; empty if none
 * @param lastName with its prefix ("von der Heide"); empty only if the text held no name
 * @param suffix such as "jun."; empty if none
 */
public record PersonName(@Nullable Salutation salutation, String title, String firstName, String lastName,
		String suffix) {

	private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

	private static final Pattern ADDRESSED = Pattern.compile(
			"^(?i:z\\.?\\s?h(?:d|\\.?\\s?d|\\.)?n?\\.?\\s+|zu händen(?: von)?\\s+|sehr geehrter?\\s+|an\\s+(?=herrn|frau))");

	private static final Pattern COUPLE = Pattern.compile(
			"^(?i:herrn?\\s+(?:und|u\\.|&|\\+)\\s+frau|frau\\s+(?:und|u\\.|&|\\+)\\s+herrn?|eheleute)(?!\\p{L})\\.?\\s*");

	private static final Set<String> PREFIXES = Set.of("von", "van", "vom", "zu", "zum", "zur", "de", "der", "den",
			"des", "ten", "ter", "te", "la", "le", "di", "da", "del", "della", "dal", "dos", "das", "do", "du", "al",
			"el", "bin", "ibn", "ben", "af", "av", "v.");

	private static final Set<String> RANKS = Set.of("freiherr", "freifrau", "graf", "gräfin", "baron", "baronin",
			"prinz", "prinzessin", "fürst", "fürstin", "ritter", "edler");

	private static final Set<String> SUFFIXES = Set.of("jun", "jr", "junior", "sen", "sr", "senior", "ii", "iii", "iv",
			"dä", "dj", "d ä", "d j");

	/**
	 * Takes apart a name as people write it: "Herrn Dr. Hans von der Heide",
	 * "Müller-Lüdenscheidt, Dr. Françoise", "Frau Weiß".
	 */
	public static PersonName parse(String text) {
		String whole = ADDRESSED.matcher(oneLine(text)).replaceFirst("");
		Front front = Front.of(whole);
		List<String> parts = Stream.of(front.rest().split(","))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.toList();
		return parts.size() > 1 ? lastNameFirst(front, parts) : ordered(front, "");
	}

	/**
	 * Parts a field that may hold both Anrede and title: "Frau Dr.", "Herr Prof. Dr.
	 * med.".
	 * @return the rest that was neither stands in the last name
	 */
	public static PersonName parseSalutation(String text) {
		Front front = Front.of(oneLine(text));
		return new PersonName(front.salutation(), front.title(), "", front.rest(), "");
	}

	/** Title, first and last name and suffix, as on an envelope. */
	public String full() {
		return Stream.of(title, firstName, lastName, suffix)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
	}

	private static String oneLine(String text) {
		return SPACE.matcher(text).replaceAll(" ").strip();
	}

	private static PersonName lastNameFirst(Front front, List<String> parts) {
		String suffix = parts.stream().skip(1).filter(PersonName::isSuffix).collect(Collectors.joining(" "));
		List<String> rest = parts.stream().filter((part) -> part.equals(parts.get(0)) || !isSuffix(part)).toList();
		Front behind = Front.of(String.join(" ", rest.subList(1, rest.size())));
		Front both = front.and(behind);
		if (behind.rest().isEmpty()) {
			return ordered(both, suffix);
		}
		return new PersonName(both.salutation(), both.title(), behind.rest(), front.withoutComma(), suffix);
	}

	private static PersonName ordered(Front front, String suffix) {
		List<String> words = new ArrayList<>(Arrays.asList(front.withoutComma().split(" ")));
		String end = suffix;
		while (words.size() > 1 && isSuffix(words.get(words.size() - 1))) {
			end = (words.remove(words.size() - 1) + " " + end).strip();
		}
		int last = startOfLastName(words);
		return new PersonName(front.salutation(), front.title(), String.join(" ", words.subList(0, last)),
				String.join(" ", words.subList(last, words.size())), end);
	}

	private static int startOfLastName(List<String> words) {
		for (int at = 0; at < words.size() - 1; at++) {
			String word = words.get(at).toLowerCase(Locale.GERMAN);
			boolean prefix = PREFIXES.contains(word) && (at > 0 || word.equals(words.get(at)));
			if (prefix || RANKS.contains(word) && PREFIXES.contains(words.get(at + 1))) {
				return at;
			}
		}
		return words.size() - 1;
	}

	private static boolean isSuffix(String word) {
		return SUFFIXES.contains(word.toLowerCase(Locale.GERMAN).replace(".", "").strip());
	}

	/** Anrede and titles in front of a name. */
	private record Front(@Nullable Salutation salutation, String title, String rest) {

		static Front of(String text) {
			String couple = COUPLE.matcher(text).replaceFirst("");
			Salutation salutation = couple.equals(text) ? null : Salutation.FAMILIE;
			String rest = couple;
			int end = (rest + " ").indexOf(' ');
			Salutation first = end > 1 && rest.charAt(1) != '.' ? Salutation.find(rest.substring(0, end)) : null;
			if (salutation == null && (first != null || text.length() == 1)) {
				salutation = (first == null) ? Salutation.find(text) : first;
				rest = (salutation == null) ? rest : rest.substring(Math.min(end, rest.length()));
			}
			AcademicTitles.Parted parted = AcademicTitles.part(rest);
			return new Front(salutation, parted.title(), parted.rest());
		}

		Front and(Front other) {
			return new Front((salutation == null) ? other.salutation : salutation, (title + " " + other.title).strip(),
					rest);
		}

		String withoutComma() {
			return rest.replaceFirst(",.*$", "").strip();
		}

	}

}
