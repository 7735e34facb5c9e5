package kontor.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kontor.users.Role;
import org.jspecify.annotations.Nullable;

/**
 * One contact of a story.
 *
 * @param days working days since the step before, least and most
 * @param hours first and last hour in which it begins; null where any will do
 * @param minutes how long it takes, least and most; null where nobody counts
 */
record Step(int[] days, String channel, String direction, Role role, int @Nullable [] hours, int @Nullable [] minutes,
		Set<String> marks, @Nullable Phrase subject, Phrase body) {

	static Step of(String header, List<String> text) {
		List<String> words = List.of(header.split(" "));
		List<String> rest = words.subList(4, words.size());
		return new Step(range(words.get(0)), words.get(1), words.get(2), Role.valueOf(words.get(3).toUpperCase()),
				rest.stream()
					.filter((word) -> word.startsWith("@"))
					.map((word) -> range(word.substring(1)))
					.findFirst()
					.orElse(null),
				rest.stream().filter((word) -> word.matches("\\d.*")).map(Step::range).findFirst().orElse(null),
				Set.copyOf(rest), text.get(0).equals("-") ? null : Phrase.of(text.get(0)),
				Phrase.of(String.join("\n", text.subList(1, text.size())).strip()));
	}

	private static int[] range(String text) {
		int[] ends = Arrays.stream(text.split("-")).mapToInt(Integer::parseInt).toArray();
		return new int[] { ends[0], ends[ends.length - 1] };
	}

	String sentiment() {
		return marks.contains("praise") ? "PRAISE" : marks.contains("complaint") ? "COMPLAINT" : "NEUTRAL";
	}

	boolean confidential() {
		return marks.contains("confidential");
	}

	/** Whether somebody in the firm has to remember it, where it is still to come. */
	boolean ours() {
		return !direction.equals("IN");
	}

}
