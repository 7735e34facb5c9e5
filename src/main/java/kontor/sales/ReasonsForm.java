package kontor.sales;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why things are won and lost, one reason in each line. */
class ReasonsForm {

	private static final int LONGEST = 120;

	private static final int MOST = 50;

	@NotBlank
	@Size(max = 6000)
	private @Nullable String won;

	@NotBlank
	@Size(max = 6000)
	private @Nullable String lost;

	static ReasonsForm of(List<CloseReason> reasons) {
		ReasonsForm form = new ReasonsForm();
		form.won = lines(reasons, State.WON);
		form.lost = lines(reasons, State.LOST);
		return form;
	}

	private static String lines(List<CloseReason> reasons, State outcome) {
		return reasons.stream()
			.filter((reason) -> reason.outcome() == outcome && !reason.retired())
			.map(CloseReason::name)
			.collect(Collectors.joining("\n"));
	}

	static boolean fits(List<String> lines) {
		return lines.size() <= MOST && lines.stream().allMatch((line) -> line.length() <= LONGEST);
	}

	public @Nullable String getWon() {
		return won;
	}

	public void setWon(@Nullable String won) {
		this.won = won;
	}

	public @Nullable String getLost() {
		return lost;
	}

	public void setLost(@Nullable String lost) {
		this.lost = lost;
	}

}
