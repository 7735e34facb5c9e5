package kontor.imports.matching;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.customers.CustomerKind;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;

/** How much speaks for a customer being the one a row is about. */
enum Likeness {

	/** Another name, or another thing altogether. */
	NONE,

	/** The same name, and nothing else in common. */
	DOUBTFUL,

	/** The same name, and nothing speaks against it. */
	LIKELY,

	/** The same name and place, number, mail or day of birth. */
	SURE;

	private static final int SPEAKING_ID = 12;

	private static final Set<String> FORMS = Set.of("gmbh", "ggmbh", "ag", "kg", "kgaa", "ohg", "gbr", "ug", "ek", "ev",
			"eg", "se", "partg", "partgmbb", "ltd", "inc", "llc", "sarl", "bv");

	static Likeness of(Wanted wanted, OpenCustomer known) {
		boolean sameName = known.matchKey.equals(wanted.key()) && known.kind == wanted.kind();
		boolean sameNumber = wanted.number() != null && wanted.number().equals(known.number);
		if (isSameId(wanted.customerExternalId(), known.externalId, sameName)
				|| sameNumber && (sameName || wanted.evidence().sharesLookup(known.lookups))) {
			return SURE;
		}
		if (!sameName) {
			return NONE;
		}
		return known.kind == CustomerKind.PERSON ? person(wanted.evidence(), known) : organisation(wanted, known);
	}

	/** Short ids are counted in every file anew. */
	static boolean isSameId(@Nullable String wanted, @Nullable String known, boolean sameName) {
		return wanted != null && wanted.equals(known) && (sameName || wanted.length() >= SPEAKING_ID);
	}

	private static Likeness person(Evidence evidence, OpenCustomer known) {
		boolean otherBirthday = evidence.birthday() != null && known.birthday != null
				&& !evidence.birthday().equals(known.birthday);
		if (evidence.sharesMail(known.lookups)
				|| evidence.birthday() != null && !otherBirthday && known.birthday != null) {
			return SURE;
		}
		if (!otherBirthday && (evidence.sharesLookup(known.lookups) || sharesPlace(evidence, known))) {
			return SURE;
		}
		return evidence.isEmpty() || known.hasNoEvidence() ? LIKELY : DOUBTFUL;
	}

	private static Likeness organisation(Wanted wanted, OpenCustomer known) {
		Evidence evidence = wanted.evidence();
		if (evidence.sharesLookup(known.lookups) || !Collections.disjoint(evidence.postalCodes(), known.postalCodes)) {
			return SURE;
		}
		String form = form(wanted.name());
		String otherForm = form(known.name);
		if (!form.isEmpty() && !otherForm.isEmpty() && !form.equals(otherForm)) {
			return DOUBTFUL;
		}
		if (!Collections.disjoint(evidence.cities(), known.cities)) {
			return SURE;
		}
		boolean open = !evidence.hasPlace() || !known.hasPlace();
		return open || !form.isEmpty() && form.equals(otherForm) ? LIKELY : DOUBTFUL;
	}

	/** The legal form, however it is written; empty where the name has none. */
	private static String form(String name) {
		String words = (" " + SearchText.expanded(name) + " ").replace(" g m b h ", " gmbh ")
			.replace(" gesellschaft mit beschraenkter haftung ", " gmbh ")
			.replace(" aktiengesellschaft ", " ag ")
			.replace(" mbh ", " gmbh ");
		return Stream.of(words.replaceAll("\\b(\\p{L}) (?=\\p{L}\\b)", "$1").strip().split(" "))
			.filter(FORMS::contains)
			.sorted()
			.collect(Collectors.joining(" "));
	}

	/** In one town the postcodes have to agree where both are known. */
	private static boolean sharesPlace(Evidence evidence, OpenCustomer known) {
		if (!evidence.postalCodes().isEmpty() && !known.postalCodes.isEmpty()) {
			return !Collections.disjoint(evidence.postalCodes(), known.postalCodes);
		}
		Set<String> cities = evidence.cities();
		return !Collections.disjoint(cities, known.cities);
	}

}
