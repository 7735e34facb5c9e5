package kontor.sales;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** To which stage an opportunity goes, with what it still lacks for that. */
class MoveForm {

	@NotNull
	private @Nullable Long stage;

	private @Nullable Long from;

	private @Nullable String amount;

	private @Nullable LocalDate expectedClose;

	@Size(max = 200)
	private @Nullable String competitor;

	private @Nullable Long decisionMaker;

	@Size(max = NextStep.LONGEST)
	private @Nullable String nextStep;

	private @Nullable LocalDate nextStepOn;

	private Set<Long> checks = new HashSet<>();

	private @Nullable String back;

	/**
	 * @throws OpportunityRefusedException where something makes no sense
	 */
	Details toDetails() {
		return new Details(Amount.parse(amount), expectedClose, competitor, decisionMaker,
				NextStep.of(nextStep, nextStepOn), checks);
	}

	public @Nullable Long getStage() {
		return stage;
	}

	public void setStage(@Nullable Long stage) {
		this.stage = stage;
	}

	public @Nullable Long getFrom() {
		return from;
	}

	public void setFrom(@Nullable Long from) {
		this.from = from;
	}

	public @Nullable String getAmount() {
		return amount;
	}

	public void setAmount(@Nullable String amount) {
		this.amount = amount;
	}

	public @Nullable LocalDate getExpectedClose() {
		return expectedClose;
	}

	public void setExpectedClose(@Nullable LocalDate expectedClose) {
		this.expectedClose = expectedClose;
	}

	public @Nullable String getCompetitor() {
		return competitor;
	}

	public void setCompetitor(@Nullable String competitor) {
		this.competitor = competitor;
	}

	public @Nullable Long getDecisionMaker() {
		return decisionMaker;
	}

	public void setDecisionMaker(@Nullable Long decisionMaker) {
		this.decisionMaker = decisionMaker;
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

	public Set<Long> getChecks() {
		return checks;
	}

	public void setChecks(Set<Long> checks) {
		this.checks = checks;
	}

	public @Nullable String getBack() {
		return back;
	}

	public void setBack(@Nullable String back) {
		this.back = back;
	}

}
