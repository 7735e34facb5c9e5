package kontor.quotes;

import java.time.LocalDate;
import kontor.history.Channel;
import org.jspecify.annotations.Nullable;

/**
 * How a quote goes out.
 *
 * @param channel EMAIL, LETTER, FAX or VISIT
 * @param followUpOn when to ask what became of it; null: nobody is reminded
 */
public record Issue(Channel channel, @Nullable LocalDate followUpOn) {

	/**
	 * @throws QuoteRefusedException where it makes no sense
	 */
	public Issue {
		if (channel != Channel.EMAIL && channel != Channel.LETTER && channel != Channel.FAX
				&& channel != Channel.VISIT) {
			throw new QuoteRefusedException("channel", "NotNull");
		}
	}

}
