package kontor.sales;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kontor.users.Figures;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as clients of the API send it; a change names only some of the fields.
 */
class OpportunityBody {

	@NotNull
	public @Nullable Long customerId;

	public @Nullable Long pipelineId;

	@NotBlank
	@Size(max = OpportunityDraft.LONGEST_TITLE)
	public @Nullable String title;

	public @Nullable BigDecimal amount;

	public @Nullable LocalDate expectedClose;

	@Size(max = 200)
	public @Nullable String competitor;

	public @Nullable Source source;

	public @Nullable Long ownerId;

	@Size(max = NextStep.LONGEST)
	public @Nullable String nextStep;

	public @Nullable LocalDate nextStepOn;

	public @Nullable List<Person> persons = new ArrayList<>();

	public @Nullable List<@Nullable Product> products = new ArrayList<>();

	@Size(min = 1, max = OpportunityDraft.LONGEST_EXTERNAL_ID)
	public @Nullable String externalId;

	public long version;

	/** Somebody at the customer and what he has to do with the decision. */
	record Person(long personId, DecisionRole role) {

	}

	/** A product by its number, or something that is not sold yet by its name. */
	record Product(@Nullable String productNumber, @Nullable String name, @Nullable BigDecimal quantity,
			@JsonInclude(Include.NON_NULL) @Nullable BigDecimal unitPrice) {

		static Product of(ProductLine line, Viewer viewer) {
			return new Product(line.productNumber(), line.name(), line.quantity(),
					viewer.sees(Figures.PRICES) ? line.unitPrice() : null);
		}

	}

	static OpportunityBody of(Opportunity known, List<Person> persons) {
		OpportunityBody all = new OpportunityBody();
		all.customerId = known.customerId();
		all.title = known.title();
		all.amount = known.amountSummed() ? null : known.amount();
		all.expectedClose = known.expectedClose();
		all.competitor = known.competitor();
		all.source = known.source();
		all.ownerId = known.ownerId();
		all.persons = persons;
		all.version = known.version();
		return all;
	}

	/**
	 * @param author who looks after it where nobody is named
	 * @param wanted what was read of the products
	 * @throws OpportunityRefusedException where it makes no sense
	 */
	OpportunityDraft toDraft(long author, List<ProductLine> wanted) {
		Map<Long, DecisionRole> roles = new TreeMap<>();
		if (persons != null) {
			for (Person person : persons) {
				if (person == null || person.role() == null) {
					throw new OpportunityRefusedException("persons", "NotNull");
				}
				roles.put(person.personId(), person.role());
			}
		}
		return new OpportunityDraft(customerId, title, pipelineId, amount, expectedClose, competitor, source,
				ownerId == null ? author : ownerId, NextStep.of(nextStep, nextStepOn), roles, wanted,
				externalId == null ? null : externalId.replace("\0", ""));
	}

}
