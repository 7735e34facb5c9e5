package kontor.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kontor.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as somebody wants it.
 *
 * @param pipelineId in which a new one begins; null: the first
 * @param amount in euros, as typed; null: that of the products
 * @param step what is to be done next; of a new one only
 * @param persons who has to do with the decision, by id
 * @param products what the customer may buy, in their order
 * @param externalId the sender's own name for it, unique by who made it
 */
record OpportunityDraft(long customerId, String title, @Nullable Long pipelineId, @Nullable BigDecimal amount,
		@Nullable LocalDate expectedClose, @Nullable String competitor, @Nullable Source source, long ownerId,
		@Nullable NextStep step, Map<Long, DecisionRole> persons, List<ProductLine> products,
		@Nullable String externalId) {

	static final int LONGEST_TITLE = 200;

	static final int LONGEST_EXTERNAL_ID = 200;

	static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

	static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

	OpportunityDraft {
		title = TypedText.line(title);
		if (title == null) {
			throw new OpportunityRefusedException("title", "NotBlank");
		}
		amount = Amount.checked(amount);
		competitor = TypedText.line(competitor);
		requireDay("expectedClose", expectedClose);
		if (products.size() > ProductLine.MOST) {
			throw new OpportunityRefusedException("products", "sales.products.many", ProductLine.MOST);
		}
		BigDecimal sum = ProductLine.sum(products);
		if (sum != null && sum.compareTo(Amount.MOST) > 0) {
			throw new OpportunityRefusedException("products", "sales.products.much");
		}
	}

	/** What it is worth: the typed amount, otherwise that of the products. */
	@Nullable BigDecimal worth() {
		return amount == null ? ProductLine.sum(products) : amount;
	}

	/** Whether the products say what it is worth. */
	boolean isSummed() {
		return amount == null && !products.isEmpty();
	}

	static void requireDay(String field, @Nullable LocalDate day) {
		if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
			throw new OpportunityRefusedException(field, "sales.day.wrong");
		}
	}

}
