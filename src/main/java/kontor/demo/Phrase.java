package kontor.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of the stock, taken apart once so that it is quickly put together. */
sealed interface Phrase {

	void write(CopyBuffer out, Episode episode, int step);

	static Phrase of(String text) {
		List<Phrase> parts = new ArrayList<>();
		Matcher matcher = Parts.CHOICE.matcher(text);
		int done = 0;
		while (matcher.find()) {
			addPlain(parts, text.substring(done, matcher.start()));
			parts.add(new Choice(Arrays.stream(matcher.group(1).split("\\|")).map(Phrase::of).toList()));
			done = matcher.end();
		}
		addPlain(parts, text.substring(done));
		return new Row(List.copyOf(parts));
	}

	private static void addPlain(List<Phrase> parts, String text) {
		Matcher matcher = Parts.SLOT.matcher(text);
		int done = 0;
		while (matcher.find()) {
			parts.add(new Words(CopyBuffer.prepared(text.substring(done, matcher.start()))));
			parts.add(Gap.of(matcher.group(1), matcher.group(2), matcher.group(3)));
			done = matcher.end();
		}
		parts.add(new Words(CopyBuffer.prepared(text.substring(done))));
	}

	final class Parts {

		private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)]");

		/** A date ends with a full stop, which then also ends the sentence. */
		private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)(\\d*)(-\\d+)?}(?:(?<=\\{d\\d})\\.)?");

		private Parts() {
		}

	}

	record Words(byte[] bytes) implements Phrase {

		@Override
		public void write(CopyBuffer out, Episode episode, int step) {
			out.raw(bytes);
		}

	}

	record Row(List<Phrase> parts) implements Phrase {

		@Override
		public void write(CopyBuffer out, Episode episode, int step) {
			for (int i = 0; i < parts.size(); i++) {
				parts.get(i).write(out, episode, step);
			}
		}

	}

	record Choice(List<Phrase> options) implements Phrase {

		@Override
		public void write(CopyBuffer out, Episode episode, int step) {
			episode.pick(options).write(out, episode, step);
		}

	}

	/**
	 * @param step of whose date is spoken, from 1; 0 where the slot is no date
	 * @param weeks that many weeks later
	 */
	record Gap(Slot slot, int step, int weeks) implements Phrase {

		static Gap of(String word, String step, String weeks) {
			return new Gap(Slot.of(word), step.isEmpty() ? 0 : Integer.parseInt(step),
					weeks == null ? 0 : Integer.parseInt(weeks));
		}

		@Override
		public void write(CopyBuffer out, Episode episode, int current) {
			out.append(episode.fill(this, current));
		}

	}

}
