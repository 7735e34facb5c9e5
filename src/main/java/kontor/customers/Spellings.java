package kontor.customers;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The ways in which the same name may be stored: Müller is looked for as muller and
 * mueller, Mueller as mueller and muller.
 */
final class Spellings {

	/** Shorter ones find too much: zo for Zoe. */
	private static final int SHORTEST_REDUCED = 4;

	private Spellings() {
	}

	/**
	 * @param folded the typed text with ä→a
	 * @param expanded the typed text with ä→ae
	 * @return the likeliest first; empty for empty text
	 */
	static Set<String> of(String folded, String expanded) {
		Set<String> all = new LinkedHashSet<>(Arrays.asList(folded, expanded));
		String reduced = expanded.replace("ae", "a").replace("oe", "o").replace("ue", "u");
		if (reduced.length() >= SHORTEST_REDUCED) {
			all.add(reduced);
		}
		all.remove("");
		return all;
	}

}
