package kontor.imports.files;

import java.util.Locale;
import java.util.Set;

/** Words for the two kinds of customers. */
final class Kinds {

	private static final Set<String> ORGANISATION = Set.of("firma", "organisation", "organization", "unternehmen",
			"company", "gewerbe", "gewerblich", "geschäftskunde", "b2b", "behörde", "verein", "f");

	private static final Set<String> PERSON = Set.of("person", "privat", "privatkunde", "privatperson", "private",
			"b2c", "natürliche person", "p");

	private Kinds() {
	}

	static boolean isKnown(String word) {
		return isPerson(word) || isOrganisation(word);
	}

	static boolean isPerson(String word) {
		return PERSON.contains(word.strip().toLowerCase(Locale.GERMAN));
	}

	static boolean isOrganisation(String word) {
		return ORGANISATION.contains(word.strip().toLowerCase(Locale.GERMAN));
	}

}
