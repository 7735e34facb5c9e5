package kontor.sales;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A move to a stage as clients of the API send it, with what the stage asks for. */
class MoveBody {

	@NotNull
	public @Nullable Long stageId;

	public @Nullable BigDecimal amount;

	public @Nullable LocalDate expectedClose;

	@Size(max = 200)
	public @Nullable String competitor;

	public @Nullable Long decisionMaker;

	@Size(max = NextStep.LONGEST)
	public @Nullable String nextStep;

	public @Nullable LocalDate nextStepOn;

	public @Nullable Set<Long> checks = new HashSet<>();

	/**
	 * @throws OpportunityRefusedException where something makes no sense
	 */
	Details toDetails() {
		return new Details(amount, expectedClose, competitor, decisionMaker, NextStep.of(nextStep, nextStepOn),
				checks == null ? Set.of() : checks);
	}

}
