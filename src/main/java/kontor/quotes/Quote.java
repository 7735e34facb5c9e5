package kontor.quotes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A quote without its lines.
 *
 * @param number null as long as nothing went out
 * @param revision which version of the number it is, from 1
 * @param replacesId the version before
 * @param personThere whether the person still works for the customer
 * @param discount null, as net, tax and gross: who asked sees no prices
 * @param refusal why the customer declined
 * @param documentId the paper that went out; null: none, or it is gone
 * @param taskId the reminder to ask
 * @param writable whether who asked may change it, and sees what it costs
 */
public record Quote(long id, @Nullable String number, int revision, @Nullable Long replacesId, QuoteState state,
		long customerId, String customerName, String customerNumber, @Nullable Long personId,
		@Nullable String personName, boolean personThere, @Nullable Long opportunityId,
		@Nullable String opportunityTitle, String subject, @Nullable String intro, @Nullable String closing,
		PaperLanguage language, LocalDate validUntil, @Nullable BigDecimal discount, @Nullable BigDecimal net,
		@Nullable BigDecimal tax, @Nullable BigDecimal gross, long ownerId, String ownerName,
		@Nullable LocalDate issuedOn, @Nullable Instant decidedAt, @Nullable String refusal, @Nullable Long documentId,
		@Nullable Long taskId, @Nullable Long orderId, @Nullable String externalId, Instant createdAt, long version,
		boolean writable) {

	/**
	 * AN-2026-0001, its second version AN-2026-0001-2; null as long as nothing went out.
	 */
	public @Nullable String label() {
		return number == null || revision == 1 ? number : number + "-" + revision;
	}

	public boolean isDraft() {
		return state == QuoteState.DRAFT;
	}

	/** Whether the customer has it and has not answered. */
	public boolean isSent() {
		return state == QuoteState.SENT;
	}

	public boolean isExpired() {
		return isSent() && validUntil.isBefore(LocalDate.now(Formats.ZONE));
	}

	/** Whether another version may follow. */
	public boolean isRevisable() {
		return isSent() || state == QuoteState.DECLINED;
	}

	/** The state, or EXPIRED; part of message keys. */
	public String shown() {
		return isExpired() ? QuoteFilter.Shown.EXPIRED.name() : state.name();
	}

}
