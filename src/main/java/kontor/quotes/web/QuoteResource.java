package kontor.quotes.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kontor.quotes.LineKind;
import kontor.quotes.PaperLanguage;
import kontor.quotes.Position;
import kontor.quotes.Quote;
import kontor.quotes.QuoteLine;
import kontor.quotes.QuoteState;
import kontor.quotes.Totals;
import org.jspecify.annotations.Nullable;

/**
 * A quote as the API gives it.
 *
 * @param number null as long as it is a draft of a first version
 * @param revision which version of the number it is
 * @param expired whether it holds no longer and nobody has answered
 * @param lines null in lists
 * @param rates null in lists
 */
record QuoteResource(long id, @Nullable String number, int revision, @Nullable Long replacesId, QuoteState state,
		boolean expired, long customerId, @Nullable Long personId, @Nullable Long opportunityId, String subject,
		@Nullable String intro, @Nullable String closing, PaperLanguage language, LocalDate validUntil,
		BigDecimal discountPercent, String currency, BigDecimal net, BigDecimal tax, BigDecimal gross,
		@Nullable List<Totals.Rate> rates, @Nullable List<Line> lines, long ownerId, @Nullable LocalDate issuedOn,
		@Nullable Instant decidedAt, @Nullable String refusal, @Nullable Long documentId, @Nullable Long orderId,
		@Nullable String externalId, Instant createdAt, long version) {

	/** Only items are in the total. */
	record Line(String position, LineKind kind, @Nullable Long productId, @Nullable String productNumber, String text,
			@Nullable BigDecimal quantity, @Nullable String unit, @Nullable BigDecimal unitPrice,
			BigDecimal discountPercent, @Nullable BigDecimal vatRate, @Nullable BigDecimal amount) {

		static Line of(Position position) {
			QuoteLine line = position.line();
			return new Line(position.number(), line.kind(), line.productId(), line.productNumber(), line.text(),
					line.quantity(), line.unit(), line.unitPrice(), line.discount(), line.vatRate(), line.amount());
		}

	}

	static QuoteResource of(Quote one) {
		return of(one, null, null);
	}

	static QuoteResource of(Quote one, List<QuoteLine> lines) {
		return of(one, Totals.of(lines, one.discount()).rates(), Position.of(lines).stream().map(Line::of).toList());
	}

	private static QuoteResource of(Quote one, @Nullable List<Totals.Rate> rates, @Nullable List<Line> lines) {
		return new QuoteResource(one.id(), one.number(), one.revision(), one.replacesId(), one.state(), one.isExpired(),
				one.customerId(), one.personId(), one.opportunityId(), one.subject(), one.intro(), one.closing(),
				one.language(), one.validUntil(), one.discount(), "EUR", one.net(), one.tax(), one.gross(), rates,
				lines, one.ownerId(), one.issuedOn(), one.decidedAt(), one.refusal(), one.documentId(), one.orderId(),
				one.externalId(), one.createdAt(), one.version());
	}

}
