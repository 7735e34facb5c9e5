package kontor.sales;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Something that a customer may buy, as lists and pages show it.
 *
 * @param probability of its stage, in percent
 * @param usualDays how long opportunities usually stand in its stage
 * @param stageSince when it entered its stage
 * @param amountSummed whether the amount is that of its products; otherwise it was typed
 * @param nextTaskId the task that is its next step; null where none is planned
 * @param reason why it was won or lost
 * @param decisionMaker whether it is known who decides
 * @param ticks ids of what is ticked off, joined by commas
 * @param writable whether who asked may change it
 */
record Opportunity(long id, long customerId, String customerName, String title, long pipelineId, long stageId,
		String stageName, int probability, int usualDays, Instant stageSince, State state, @Nullable BigDecimal amount,
		boolean amountSummed, @Nullable LocalDate expectedClose, @Nullable String competitor, @Nullable Source source,
		long ownerId, String ownerName, @Nullable Long nextTaskId, @Nullable String nextStep,
		@Nullable LocalDate nextStepOn, @Nullable Instant closedAt, @Nullable Long reasonId, @Nullable String reason,
		@Nullable String closeNote, boolean decisionMaker, boolean hasProducts, @Nullable String ticks,
		@Nullable String externalId, Instant createdAt, long version, boolean writable) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public boolean isOpen() {
		return state == State.OPEN;
	}

	/** How long it stands where it stands. */
	public long daysInStage() {
		return Math.max(0, Duration.between(stageSince, closedAt == null ? Instant.now() : closedAt).toDays());
	}

	/** Whether it stands there longer than usual. */
	public boolean isStuck() {
		return isOpen() && daysInStage() > usualDays;
	}

	/** Whether it should have been decided before today. */
	public boolean isLate() {
		return isOpen() && expectedClose != null && expectedClose.isBefore(LocalDate.now(Formats.ZONE));
	}

	/** Whether nobody knows what comes next. */
	public boolean isAdrift() {
		return isOpen() && nextTaskId == null;
	}

	/** The amount by its probability; null without an amount. */
	public @Nullable BigDecimal weighted() {
		return amount == null ? null
				: amount.multiply(BigDecimal.valueOf(probability)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
	}

	/** Ids of what is ticked off. */
	public Set<Long> checks() {
		return ticks == null ? Set.of() : Stream.of(ticks.split(",")).map(Long::valueOf).collect(Collectors.toSet());
	}

	Facts facts() {
		return new Facts(amount, expectedClose, competitor, decisionMaker, nextTaskId != null, hasProducts, checks());
	}

}
