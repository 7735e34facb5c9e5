package kontor.sales;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of the next step of an opportunity, and what comes now. */
class StepForm {

	@Size(max = 1000)
	private @Nullable String result;

	@Size(max = NextStep.LONGEST)
	private @Nullable String nextStep;

	private @Nullable LocalDate nextStepOn;

	private boolean none;

	private @Nullable String back;

	/**
	 * @return null where nothing is planned, and that is meant
	 * @throws OpportunityRefusedException where it is not said what comes
	 */
	@Nullable NextStep toStep() {
		NextStep step = none ? null : NextStep.of(nextStep, nextStepOn);
		if (step == null && !none) {
			throw new OpportunityRefusedException("nextStep", "sales.step.missing");
		}
		return step;
	}

	public @Nullable String getResult() {
		return result;
	}

	public void setResult(@Nullable String result) {
		this.result = result;
	}

	public @Nullable String getNextStep() {
		return nextStep;
	}

	public void setNextStep(@Nullable String nextStep) {
		this.nextStep = nextStep;
	}

	public @Nullable LocalDate getNextStepOn() {
		return nextStepOn;
	}

	public void setNextStepOn(@Nullable LocalDate nextStepOn) {
		this.nextStepOn = nextStepOn;
	}

	public boolean isNone() {
		return none;
	}

	public void setNone(boolean none) {
		this.none = none;
	}

	public @Nullable String getBack() {
		return back;
	}

	public void setBack(@Nullable String back) {
		this.back = back;
	}

}
