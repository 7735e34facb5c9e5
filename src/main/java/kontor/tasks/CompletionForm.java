package kontor.tasks;

import jakarta.validation.constraints.Size;
import java.util.List;
import kontor.history.Channel;
import org.jspecify.annotations.Nullable;

/** What came of a task, as somebody types it. */
class CompletionForm {

	@Size(max = Outcome.LONGEST)
	private @Nullable String result;

	private @Nullable Channel channel;

	private @Nullable String back;

	static CompletionForm of(Task task, @Nullable String back) {
		CompletionForm form = new CompletionForm();
		form.channel = task.kind() == TaskKind.CALLBACK ? Channel.PHONE : Channel.NOTE;
		form.back = back;
		return form;
	}

	Outcome toOutcome() {
		return new Outcome(result, channel == null ? Channel.NOTE : channel);
	}

	public List<Channel> channels() {
		return List.of(Channel.values());
	}

	public @Nullable String getResult() {
		return result;
	}

	public void setResult(@Nullable String result) {
		this.result = result;
	}

	public @Nullable Channel getChannel() {
		return channel;
	}

	public void setChannel(@Nullable Channel channel) {
		this.channel = channel;
	}

	public @Nullable String getBack() {
		return back;
	}

	public void setBack(@Nullable String back) {
		this.back = back;
	}

}
