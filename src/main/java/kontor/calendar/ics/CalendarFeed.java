package kontor.calendar.ics;

import java.util.Locale;
import java.util.Optional;
import kontor.calendar.FeedLines;
import kontor.users.Accounts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A user's calendar for other programs, with his rights as they are now. */
@Component
public class CalendarFeed {

	private final Feeds feeds;

	private final FeedLines lines;

	private final Accounts accounts;

	private final MessageSource messages;

	CalendarFeed(Feeds feeds, FeedLines lines, Accounts accounts, MessageSource messages) {
		this.feeds = feeds;
		this.lines = lines;
		this.accounts = accounts;
		this.messages = messages;
	}

	/**
	 * @return empty for an address that there is not, or not any more
	 */
	public Optional<String> read(String secret) {
		return feeds.user(secret)
			.flatMap(accounts::viewer)
			.map((viewer) -> new CalendarText("Kontor – " + viewer.name(),
					messages.getMessage("calendar.busy", null, Locale.GERMAN))
				.write(lines.of(viewer)));
	}

}
