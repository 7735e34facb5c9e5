package kontor.tasks;

import kontor.history.Channel;
import kontor.history.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What came of a task.
 *
 * @param text one line; null: nothing worth a word
 * @param channel how somebody was in touch for it
 */
record Outcome(@Nullable String text, Channel channel) {

	static final int LONGEST = 1000;

	static final Outcome NONE = new Outcome(null, Channel.NOTE);

	Outcome {
		text = text == null || text.isBlank() ? null : text.replace("\0", "").strip();
		if (text != null && text.length() > LONGEST) {
			throw new TaskRefusedException("result", "tasks.result.long", LONGEST);
		}
	}

	Direction direction() {
		return channel == Channel.NOTE ? Direction.INTERNAL : Direction.OUT;
	}

}
