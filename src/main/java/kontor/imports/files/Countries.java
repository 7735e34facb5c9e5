package kontor.imports.files;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;

/** Countries as people write them: "Deutschland", "D", "DE", "Germany", "BRD". */
final class Countries {

	static final String GERMANY = "DE";

	private static final Map<String, String> CODES = codes();

	private Countries() {
	}

	/** The ISO code of two letters; null for an unknown country. */
	static @Nullable String code(String text) {
		return CODES.get(SearchText.expanded(text));
	}

	private static Map<String, String> codes() {
		Map<String, String> codes = new HashMap<>();
		for (String code : Locale.getISOCountries()) {
			Locale country = new Locale("", code);
			put(codes, code, code);
			for (Locale language : new Locale[] { Locale.GERMAN, Locale.ENGLISH, Locale.FRENCH, Locale.ITALIAN }) {
				put(codes, country.getDisplayCountry(language), code);
			}
			try {
				put(codes, country.getISO3Country(), code);
			}
			catch (MissingResourceException ex) {
				continue;
			}
		}
		HeaderWords.properties("/imports/countries.properties").forEach((code, names) -> {
			for (String name : names.toString().split(",\\s*")) {
				codes.put(SearchText.expanded(name), code.toString());
			}
		});
		return Map.copyOf(codes);
	}

	private static void put(Map<String, String> codes, String name, String code) {
		codes.putIfAbsent(SearchText.expanded(name), code);
	}

}
