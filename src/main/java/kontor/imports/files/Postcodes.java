package kontor.imports.files;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;

/** Repairs what spreadsheets and people do to postcodes. */
final class Postcodes {

	private static final Pattern FORM = Pattern.compile(
			"(?:(?<land>D|DE|A|AT|CH|FL|LI|L|B|NL|F|I)\\s?[-–]?\\s?(?=\\d))?(?<code>\\d{3,6})(?:[.,]0+)?(?:\\s*[,/]?\\s+(?<city>\\p{L}.*))?",
			Pattern.DOTALL);

	/** Countries whose postcodes are numbers of four or five digits before the town. */
	private static final Set<String> NUMERIC = Set.of("DE", "AT", "CH", "LI", "LU", "BE", "FR", "IT", "DK");

	private static final Set<String> ABROAD = Set.of("wien", "graz", "linz", "salzburg", "innsbruck", "klagenfurt",
			"villach", "wels", "st poelten", "sankt poelten", "dornbirn", "bregenz", "steyr", "feldkirch", "leoben",
			"krems", "kufstein", "zuerich", "genf", "geneve", "basel", "lausanne", "bern", "winterthur", "luzern",
			"st gallen", "sankt gallen", "lugano", "biel", "thun", "koeniz", "fribourg", "chur", "schaffhausen", "zug",
			"baden ag", "davos", "solothurn", "aarau", "vaduz", "luxembourg", "luxemburg");

	private static final Set<String> REGIONS = Set.of("wien", "tirol", "steiermark", "kaernten", "salzburg",
			"vorarlberg", "burgenland", "oberoesterreich", "niederoesterreich", "ooe", "noe", "zuerich", "zh", "bern",
			"aargau", "ag", "wallis", "vs", "tessin", "ti", "graubuenden", "gr", "luzern", "lu", "thurgau", "tg",
			"schwyz", "sz", "waadt", "vaud", "basel stadt", "basel landschaft", "zug", "zg", "st gallen", "sg");

	private Postcodes() {
	}

	/**
	 * @param code null where the text is no postcode
	 * @param city what stood behind the code
	 * @param country what stood before it
	 * @param restored whether a leading zero was put back
	 */
	record Postcode(@Nullable String code, @Nullable String city, @Nullable String country, boolean restored) {
	}

	/**
	 * @param country ISO code; null where nothing says which
	 */
	static Postcode repaired(String text, @Nullable String country, @Nullable String city, @Nullable String region) {
		if (country != null && !NUMERIC.contains(country)) {
			return new Postcode(text.strip().replaceFirst("[.,]0+$", ""), null, null, false);
		}
		Matcher match = FORM.matcher(text.strip());
		if (!match.matches()) {
			return new Postcode(null, null, null, false);
		}
		String named = (match.group("land") == null) ? null : Countries.code(match.group("land"));
		String where = (country == null) ? named : country;
		String town = Texts.orNull(match.group("city"));
		boolean german = "DE".equals(where) || where == null && !isAbroad(town == null ? city : town, region);
		boolean lost = german && match.group("code").length() == 4 && match.group("code").charAt(0) != '0';
		return new Postcode((lost ? "0" : "") + match.group("code"), town, named, lost);
	}

	static boolean isGerman(String code) {
		return code.matches("\\d{5}");
	}

	private static boolean isAbroad(@Nullable String city, @Nullable String region) {
		return city != null && ABROAD.contains(SearchText.expanded(city).replaceFirst(" \\d+$", ""))
				|| region != null && REGIONS.contains(SearchText.expanded(region));
	}

}
