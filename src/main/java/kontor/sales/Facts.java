package kontor.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an opportunity, as the conditions of stages ask for it.
 *
 * @param decisionMaker whether it is known who decides
 * @param nextStep whether a next step is planned
 * @param products whether it is known what the customer may buy
 * @param checks ids of what is ticked off
 */
record Facts(@Nullable BigDecimal amount, @Nullable LocalDate expectedClose, @Nullable String competitor,
		boolean decisionMaker, boolean nextStep, boolean products, Set<Long> checks) {

	/**
	 * What these stages ask for and is not there.
	 */
	Lacking lacking(List<Stage> entered) {
		List<Requirement> fields = Stream.of(Requirement.values())
			.filter((requirement) -> !has(requirement))
			.filter((requirement) -> entered.stream().anyMatch((stage) -> stage.requirements().contains(requirement)))
			.toList();
		List<Stage.Check> open = entered.stream()
			.flatMap((stage) -> stage.checks().stream())
			.filter((check) -> !checks.contains(check.id()))
			.toList();
		return new Lacking(fields, open);
	}

	private boolean has(Requirement requirement) {
		return switch (requirement) {
			case AMOUNT -> amount != null;
			case EXPECTED_CLOSE -> expectedClose != null;
			case COMPETITOR -> competitor != null;
			case DECISION_MAKER -> decisionMaker;
			case NEXT_STEP -> nextStep;
			case PRODUCTS -> products;
		};
	}

}
