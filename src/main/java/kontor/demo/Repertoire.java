package kontor.demo;

import java.util.ArrayList;
import java.util.List;
import kontor.demo.Story.Stage;

/** Which stories may be told of whom. */
final class Repertoire {

	private final List<Story> stories = Story.stock();

	/**
	 * By stage, trade, and whether there is a second person; each as often as it weighs.
	 */
	private final Story[][][][] choices = new Story[Stage.values().length][Trade.values().length][2][];

	Repertoire() {
		for (Stage stage : Stage.values()) {
			for (Trade trade : Trade.values()) {
				choices[stage.ordinal()][trade.ordinal()][0] = choices(stage, trade, false);
				choices[stage.ordinal()][trade.ordinal()][1] = choices(stage, trade, true);
			}
		}
	}

	private Story[] choices(Stage stage, Trade trade, boolean two) {
		List<Story> choices = new ArrayList<>();
		for (Story story : stories) {
			boolean told = story.stage() == stage || stage == Stage.CUSTOMER && story.stage() == Stage.ANY;
			if (told && story.trades().contains(trade) && (two || !story.two())) {
				for (int i = 0; i < story.weight(); i++) {
					choices.add(story);
				}
			}
		}
		return choices.toArray(Story[]::new);
	}

	Story story(int index) {
		return stories.get(index);
	}

	/** A story that was not told of this customer lately, at most of so many steps. */
	Story choose(Stage stage, Firm firm, long told, int steps, Dice dice) {
		Story[] possible = choices[stage.ordinal()][firm.trade().ordinal()][firm.persons() > 1 ? 1 : 0];
		Story shortest = possible[0];
		for (int attempt = 0; attempt < 24; attempt++) {
			Story story = possible[dice.below(possible.length)];
			if (story.steps().size() <= steps && (told >>> story.index() & 1) == 0) {
				return story;
			}
			shortest = story.steps().size() < shortest.steps().size() ? story : shortest;
		}
		return shortest;
	}

}
