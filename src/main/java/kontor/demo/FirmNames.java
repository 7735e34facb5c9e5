package kontor.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How firms of a trade are called, and what people do there; the first role belongs to
 * whose name the firm bears.
 */
record FirmNames(List<String> patterns, List<String> words, List<String> roles) {

	static Map<Trade, FirmNames> stock() {
		Map<Trade, FirmNames> stock = new EnumMap<>(Trade.class);
		for (String[] row : Resource.named("firms.txt").rows("\\|")) {
			stock.put(Trade.valueOf(row[0].toUpperCase(Locale.ROOT)),
					new FirmNames(List.of(row[1].split(";")), List.of(row[2].split(",")), List.of(row[3].split(","))));
		}
		return stock;
	}

}
