package kontor.demo;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A piece of furniture and who buys how many of it.
 *
 * @param article in the accusative: den, die, das
 * @param price of one, in euros
 */
record Product(String family, String singular, String plural, String article, int price, Set<Trade> buyers,
		int[] atHome, int[] inTrade) {

	static Map<Trade, List<Product>> stock() {
		List<Product> all = Resource.named("products.csv").rows(";").stream().map(Product::of).toList();
		Map<Trade, List<Product>> byTrade = new EnumMap<>(Trade.class);
		for (Trade trade : Trade.values()) {
			byTrade.put(trade, all.stream().filter((product) -> product.buyers.contains(trade)).toList());
		}
		return byTrade;
	}

	private static Product of(String[] row) {
		Set<Trade> buyers = Arrays.stream(row[5].split(","))
			.map((name) -> Trade.valueOf(name.toUpperCase(Locale.ROOT)))
			.collect(Collectors.toUnmodifiableSet());
		return new Product(row[0], row[1], row[2], row[3], Integer.parseInt(row[4]), buyers, range(row[6]),
				range(row[7]));
	}

	private static int[] range(String text) {
		return Arrays.stream(text.split("-")).mapToInt(Integer::parseInt).toArray();
	}

	int quantity(Trade buyer, Dice dice) {
		int[] range = buyer.organisation() ? inTrade : atHome;
		int quantity = dice.between(range[0], range[1]);
		return quantity > 12 ? quantity / 2 * 2 : quantity;
	}

	/** "12 Stühle Pirna". */
	String counted(int quantity) {
		return quantity + " " + named(quantity);
	}

	String named(int quantity) {
		return (quantity == 1 ? singular : plural) + " " + family;
	}

}
