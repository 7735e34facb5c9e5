package kontor.quotes.web;

import java.time.LocalDate;
import kontor.history.Channel;
import org.jspecify.annotations.Nullable;

/** What clients of the API say when a quote goes out or is answered. */
final class QuoteMoveBody {

	private QuoteMoveBody() {
	}

	/** How it goes out; unless switched off somebody is reminded. */
	static class Sending {

		public @Nullable Channel channel = Channel.EMAIL;

		public boolean followUp = true;

		public @Nullable LocalDate followUpOn;

	}

	/** With a reason the opportunity is won. */
	static class Acceptance {

		public @Nullable Long winReasonId;

	}

	/** Why it is not wanted. */
	static class Refusal {

		public @Nullable String reason;

	}

}
