package kontor.billing;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units as people write them, in the codes of UN/ECE Recommendation 20. */
final class UnitCode {

	/** One, of anything. */
	private static final String PIECE = "C62";

	private static final Map<String, String> CODES = Map.ofEntries(Map.entry("stück", "H87"), Map.entry("stk", "H87"),
			Map.entry("st", "H87"), Map.entry("std", "HUR"), Map.entry("stunde", "HUR"), Map.entry("stunden", "HUR"),
			Map.entry("h", "HUR"), Map.entry("tag", "DAY"), Map.entry("tage", "DAY"), Map.entry("monat", "MON"),
			Map.entry("monate", "MON"), Map.entry("kg", "KGM"), Map.entry("g", "GRM"), Map.entry("t", "TNE"),
			Map.entry("m", "MTR"), Map.entry("lfm", "MTR"), Map.entry("cm", "CMT"), Map.entry("km", "KMT"),
			Map.entry("m²", "MTK"), Map.entry("qm", "MTK"), Map.entry("m2", "MTK"), Map.entry("m³", "MTQ"),
			Map.entry("cbm", "MTQ"), Map.entry("l", "LTR"), Map.entry("liter", "LTR"), Map.entry("paar", "PR"),
			Map.entry("satz", "SET"), Map.entry("set", "SET"), Map.entry("pauschal", "LS"),
			Map.entry("pauschale", "LS"), Map.entry("min", "MIN"));

	private UnitCode() {
	}

	static String of(@Nullable String unit) {
		return unit == null ? PIECE
				: CODES.getOrDefault(unit.strip().toLowerCase(Locale.GERMAN).replaceAll("\\.$", ""), PIECE);
	}

}
