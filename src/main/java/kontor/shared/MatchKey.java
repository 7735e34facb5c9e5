package kontor.shared;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A short key that is equal for names that mean the same: umlauts in any spelling, legal
 * forms, "und" and punctuation do not count. Used for duplicate hints and by imports.
 */
public final class MatchKey {

	private static final Set<String> LEGAL_FORMS = Set.of("gmbh", "mbh", "ggmbh", "ag", "kg", "kgaa", "ohg", "gbr",
			"ug", "haftungsbeschraenkt", "haftungsbeschrankt", "ek", "ekfm", "ekfr", "ev", "eg", "se", "partg",
			"partgmbb", "mbb", "ltd", "limited", "inc", "llc", "sarl", "bv", "co", "cie", "gesellschaft",
			"beschraenkter", "beschrankter", "haftung", "mit", "und", "and", "the", "firma", "fa", "e", "k", "v", "g",
			"b", "h", "m");

	private MatchKey() {
	}

	/**
	 * The key of a company's name.
	 * @return never null; empty only for a name without letters and digits
	 */
	public static String ofCompany(String name) {
		return withoutLegalForms(reduced(name)).replace(" ", "");
	}

	/**
	 * The words of a company's name that tell it from others.
	 * @param words lower case, parted by one space each
	 * @return the words themselves where nothing else is left
	 */
	public static String withoutLegalForms(String words) {
		String kept = Arrays.stream(words.split(" "))
			.filter((word) -> !LEGAL_FORMS.contains(word))
			.collect(Collectors.joining(" "));
		return kept.isEmpty() ? words : kept;
	}

	/**
	 * The key of a person's name; the order of first and last name does not count.
	 */
	public static String ofPerson(String name) {
		return Arrays.stream(reduced(name).split(" ")).sorted().collect(Collectors.joining());
	}

	/**
	 * ae→a, oe→o, ue→u on top of the expanded form, so that Mueller, Müller and Muller
	 * meet.
	 */
	private static String reduced(String name) {
		return SearchText.expanded(name).replace("ae", "a").replace("oe", "o").replace("ue", "u");
	}

}
