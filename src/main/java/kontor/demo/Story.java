package kontor.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Contacts that belong together: an inquiry, its quote, the order, the complaint.
 *
 * @param weight how often it happens, compared with others
 * @param months in which it begins; empty where any will do
 * @param two whether a second person at the customer takes part
 */
record Story(int index, String name, Stage stage, Set<Trade> trades, int weight, List<Integer> months, boolean two,
		List<Step> steps) {

	enum Stage {

		FIRST, ANY, CUSTOMER, FORMER, BLOCKED

	}

	static List<Story> stock() {
		List<Story> stories = new ArrayList<>();
		List<String> lines = Resource.named("stories.txt").lines();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).startsWith("== ")) {
				int end = i + 1;
				while (end < lines.size() && !lines.get(end).startsWith("== ")) {
					end++;
				}
				stories.add(of(stories.size(), lines.get(i).substring(3), lines.subList(i + 1, end)));
			}
		}
		return List.copyOf(stories);
	}

	private static Story of(int index, String header, List<String> lines) {
		List<String> words = List.of(header.split(" "));
		List<Integer> months = words.stream()
			.filter((word) -> word.startsWith("months="))
			.flatMap((word) -> Arrays.stream(word.substring(7).split(",")))
			.map(Integer::valueOf)
			.toList();
		return new Story(index, words.get(0), Stage.valueOf(words.get(1).toUpperCase(Locale.ROOT)),
				trades(words.get(2)), Integer.parseInt(words.get(3)), months, words.contains("two"), steps(lines));
	}

	private static Set<Trade> trades(String text) {
		EnumSet<Trade> trades = EnumSet.noneOf(Trade.class);
		for (String word : text.split(",")) {
			switch (word) {
				case "all" -> trades.addAll(EnumSet.allOf(Trade.class));
				case "org" -> trades.addAll(EnumSet.complementOf(EnumSet.of(Trade.PRIVATE)));
				default -> trades.add(Trade.valueOf(word.toUpperCase(Locale.ROOT)));
			}
		}
		return trades;
	}

	private static List<Step> steps(List<String> lines) {
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).startsWith("> ")) {
				int end = i + 1;
				while (end < lines.size() && !lines.get(end).startsWith("> ")) {
					end++;
				}
				steps.add(Step.of(lines.get(i).substring(2), lines.subList(i + 1, end)));
			}
		}
		return List.copyOf(steps);
	}

}
