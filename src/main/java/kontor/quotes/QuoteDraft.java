package kontor.quotes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kontor.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to offer.
 *
 * @param discount on the whole, percent
 * @param externalId the sender's own name for it: sending it twice writes once
 */
public record QuoteDraft(long customerId, @Nullable Long personId, @Nullable Long opportunityId, String subject,
		@Nullable String intro, @Nullable String closing, PaperLanguage language, LocalDate validUntil,
		BigDecimal discount, long ownerId, List<QuoteLine> lines, @Nullable String externalId) {

	public static final int LONGEST_SUBJECT = 200;

	public static final int LONGEST_TEXT = 10_000;

	public static final int MOST_LINES = 200;

	/**
	 * @throws QuoteRefusedException where it makes no sense
	 */
	public QuoteDraft {
		String said = Typed.within("subject", TypedText.line(subject), LONGEST_SUBJECT);
		if (said == null) {
			throw new QuoteRefusedException("subject", "NotBlank");
		}
		subject = said;
		intro = Typed.within("intro", TypedText.lines(intro), LONGEST_TEXT);
		closing = Typed.within("closing", TypedText.lines(closing), LONGEST_TEXT);
		discount = Typed.percent("discount", discount);
		if (validUntil.getYear() < 2000 || validUntil.getYear() > 2199) {
			throw new QuoteRefusedException("validUntil", "typeMismatch.java.time.LocalDate");
		}
		if (lines.size() > MOST_LINES) {
			throw new QuoteRefusedException("", "quotes.lines.many", MOST_LINES);
		}
		Position.of(lines);
	}

	Totals totals() {
		return Totals.of(lines, discount);
	}

}
