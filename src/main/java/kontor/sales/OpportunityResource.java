package kontor.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as the API gives it.
 *
 * @param probability of its stage, in percent
 * @param daysInStage how long it stands there
 * @param usualDays how long is usual
 * @param amount that of the products where none was told
 * @param persons null in lists
 * @param products null in lists
 */
record OpportunityResource(long id, long customerId, String title, long pipelineId, long stageId, String stage,
		int probability, long daysInStage, int usualDays, State state, @Nullable BigDecimal amount, String currency,
		@Nullable LocalDate expectedClose, @Nullable String competitor, @Nullable Source source, long ownerId,
		@Nullable Long nextTaskId, @Nullable String nextStep, @Nullable LocalDate nextStepOn,
		@Nullable Instant closedAt, @Nullable Long reasonId, @Nullable String reason, @Nullable String closeNote,
		List<Long> checks, @Nullable List<OpportunityBody.Person> persons,
		@Nullable List<OpportunityBody.Product> products, @Nullable String externalId, Instant createdAt,
		long version) {

	static OpportunityResource of(Opportunity one) {
		return of(one, null, null);
	}

	static OpportunityResource of(Opportunity one, @Nullable List<OpportunityBody.Person> persons,
			@Nullable List<OpportunityBody.Product> products) {
		return new OpportunityResource(one.id(), one.customerId(), one.title(), one.pipelineId(), one.stageId(),
				one.stageName(), one.probability(), one.daysInStage(), one.usualDays(), one.state(), one.amount(),
				"EUR", one.expectedClose(), one.competitor(), one.source(), one.ownerId(), one.nextTaskId(),
				one.nextStep(), one.nextStepOn(), one.closedAt(), one.reasonId(), one.reason(), one.closeNote(),
				one.checks().stream().sorted().toList(), persons, products, one.externalId(), one.createdAt(),
				one.version());
	}

}
