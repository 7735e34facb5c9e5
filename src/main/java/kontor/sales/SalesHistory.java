package kontor.sales;

import java.time.Instant;
import java.util.Locale;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.NewInteraction;
import kontor.history.Sentiment;
import kontor.users.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells the Kundenhistorie where opportunities go, in the caller's transaction and in the
 * firm's language.
 */
@Component
class SalesHistory {

	private final History history;

	private final MessageSource messages;

	SalesHistory(History history, MessageSource messages) {
		this.history = history;
		this.messages = messages;
	}

	void began(OpportunityDraft draft, long id, String stage, Viewer author) {
		record(draft.customerId(), draft.title(), text("sales.history.created", stage), "opportunity:" + id + ":new",
				author);
	}

	/**
	 * @param known as it was before
	 */
	void note(Opportunity known, Viewer author, String text, Object... arguments) {
		record(known.customerId(), known.title(), text(text, arguments),
				"opportunity:" + known.id() + ":" + known.version(), author);
	}

	private void record(long customer, String title, String body, String key, Viewer author) {
		history.record(new NewInteraction(customer, null, Channel.NOTE, Direction.INTERNAL, Instant.now(), null,
				text("sales.history.subject", title), body, Sentiment.NEUTRAL, false, key, null), author);
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, Locale.GERMAN);
	}

}
