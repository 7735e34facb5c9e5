package kontor.quotes.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import kontor.history.Channel;
import kontor.quotes.Issue;
import org.jspecify.annotations.Nullable;

/** How a quote goes out, as somebody says it. */
class IssueForm {

	@NotNull
	private @Nullable Channel channel = Channel.EMAIL;

	private boolean followUp;

	private @Nullable LocalDate followUpOn;

	Issue toIssue() {
		return new Issue(channel, followUp ? followUpOn : null);
	}

	/** Whether it is said that somebody is reminded, but not when. */
	boolean isDayMissing() {
		return followUp && followUpOn == null;
	}

	public List<Channel> channels() {
		return List.of(Channel.EMAIL, Channel.LETTER, Channel.FAX, Channel.VISIT);
	}

	public @Nullable Channel getChannel() {
		return channel;
	}

	public void setChannel(@Nullable Channel channel) {
		this.channel = channel;
	}

	public boolean isFollowUp() {
		return followUp;
	}

	public void setFollowUp(boolean followUp) {
		this.followUp = followUp;
	}

	public @Nullable LocalDate getFollowUpOn() {
		return followUpOn;
	}

	public void setFollowUpOn(@Nullable LocalDate followUpOn) {
		this.followUpOn = followUpOn;
	}

}
