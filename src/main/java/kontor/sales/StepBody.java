package kontor.sales;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was done and what comes next, as clients of the API send it. */
class StepBody {

	@Size(max = 1000)
	public @Nullable String result;

	@NotBlank
	@Size(max = NextStep.LONGEST)
	public @Nullable String nextStep;

	@NotNull
	public @Nullable LocalDate nextStepOn;

}
