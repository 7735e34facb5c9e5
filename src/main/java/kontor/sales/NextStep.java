package kontor.sales;

import java.time.LocalDate;
import kontor.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** What is to be done next for an opportunity; becomes a task of its owner. */
record NextStep(String text, LocalDate on) {

	static final int LONGEST = 300;

	/**
	 * @return null where nothing is typed
	 * @throws OpportunityRefusedException where one half is missing
	 */
	static @Nullable NextStep of(@Nullable String typed, @Nullable LocalDate on) {
		String text = TypedText.line(typed);
		if (text == null && on == null) {
			return null;
		}
		if (text == null) {
			throw new OpportunityRefusedException("nextStep", "NotBlank");
		}
		if (on == null) {
			throw new OpportunityRefusedException("nextStepOn", "NotNull");
		}
		OpportunityDraft.requireDay("nextStepOn", on);
		return new NextStep(text, on);
	}

}
