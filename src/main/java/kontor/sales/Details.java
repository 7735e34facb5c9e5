package kontor.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import kontor.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody adds while an opportunity moves; null keeps what is known.
 *
 * @param decisionMaker id of the person who decides
 * @param checks ids of what is ticked off
 */
record Details(@Nullable BigDecimal amount, @Nullable LocalDate expectedClose, @Nullable String competitor,
		@Nullable Long decisionMaker, @Nullable NextStep step, Set<Long> checks) {

	static final Details NONE = new Details(null, null, null, null, null, Set.of());

	Details {
		amount = Amount.checked(amount);
		competitor = TypedText.line(competitor);
		OpportunityDraft.requireDay("expectedClose", expectedClose);
	}

}
