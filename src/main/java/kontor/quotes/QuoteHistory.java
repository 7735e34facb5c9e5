package kontor.quotes;

import java.time.Instant;
import java.util.Locale;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.NewInteraction;
import kontor.history.Sentiment;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells the Kundenhistorie what became of quotes, in the caller's transaction and in the
 * firm's language; not what they cost, for not everybody who reads it sees prices.
 */
@Component
class QuoteHistory {

	private final History history;

	private final MessageSource messages;

	QuoteHistory(History history, MessageSource messages) {
		this.history = history;
		this.messages = messages;
	}

	void sent(Quote quote, Channel channel, Viewer author) {
		record(quote, channel, Direction.OUT, text("quotes.history.sent", day(quote)), "sent", author);
	}

	void accepted(Quote quote, Viewer author) {
		record(quote, Channel.NOTE, Direction.INTERNAL, text("quotes.history.accepted"), "accepted", author);
	}

	void declined(Quote quote, String reason, Viewer author) {
		record(quote, Channel.NOTE, Direction.INTERNAL, text("quotes.history.declined", reason), "declined", author);
	}

	private void record(Quote quote, Channel channel, Direction direction, String body, String move, Viewer author) {
		Long person = quote.personThere() ? quote.personId() : null;
		history.record(new NewInteraction(quote.customerId(), person, channel, direction, Instant.now(), null,
				text("quotes.history.subject", quote.label(), quote.subject()), body, Sentiment.NEUTRAL, false,
				"quote:" + quote.id() + ":" + move, null), author);
	}

	private static String day(Quote quote) {
		return String.format("%1$td.%1$tm.%1$tY", quote.validUntil().atStartOfDay(Formats.ZONE));
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, Locale.GERMAN);
	}

}
