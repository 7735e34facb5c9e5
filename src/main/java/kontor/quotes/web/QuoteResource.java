package kontor.quotes.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kontor.products.Margin;
import kontor.quotes.LineKind;
import kontor.quotes.PaperLanguage;
import kontor.quotes.Quote;
import kontor.quotes.QuoteState;
import kontor.quotes.QuoteView;
import kontor.quotes.Totals;
import org.jspecify.annotations.Nullable;

/**
 * A quote as the API gives it.
 *
 * @param number null as long as it is a draft of a first version
 * @param revision which version of the number it is
 * @param expired whether it holds no longer and nobody has answered
 * @param net left out, as all amounts, where the token sees no prices
 * @param contribution what is left after purchase prices, as far as they are known; left
 * out in lists and where the token sees no margins
 * @param lines null in lists
 */
record QuoteResource(long id, @Nullable String number, int revision, @Nullable Long replacesId, QuoteState state,
		boolean expired, long customerId, @Nullable Long personId, @Nullable Long opportunityId, String subject,
		@Nullable String intro, @Nullable String closing, PaperLanguage language, LocalDate validUntil,
		@JsonInclude(Include.NON_NULL) @Nullable BigDecimal discountPercent, String currency,
		@JsonInclude(Include.NON_NULL) @Nullable BigDecimal net,
		@JsonInclude(Include.NON_NULL) @Nullable BigDecimal tax,
		@JsonInclude(Include.NON_NULL) @Nullable BigDecimal gross,
		@JsonInclude(Include.NON_NULL) @Nullable BigDecimal contribution,
		@JsonInclude(Include.NON_NULL) @Nullable List<Totals.Rate> rates, @Nullable List<Line> lines, long ownerId,
		@Nullable LocalDate issuedOn, @Nullable Instant decidedAt, @Nullable String refusal, @Nullable Long documentId,
		@Nullable Long orderId, @Nullable String externalId, Instant createdAt, long version) {

	/** Only items are in the total. */
	record Line(String position, LineKind kind, @Nullable Long productId, @Nullable String productNumber, String text,
			@Nullable BigDecimal quantity, @Nullable String unit,
			@JsonInclude(Include.NON_NULL) @Nullable BigDecimal unitPrice,
			@JsonInclude(Include.NON_NULL) @Nullable BigDecimal discountPercent, @Nullable BigDecimal vatRate,
			@JsonInclude(Include.NON_NULL) @Nullable BigDecimal amount,
			@JsonInclude(Include.NON_NULL) @Nullable BigDecimal contribution) {

		static Line of(QuoteView.Row row) {
			return new Line(row.position(), row.kind(), row.productId(), row.productNumber(), row.text(),
					row.quantity(), row.unit(), row.unitPrice(), row.discount(), row.vatRate(), row.amount(),
					left(row.contribution()));
		}

	}

	private static @Nullable BigDecimal left(@Nullable Margin margin) {
		return margin == null ? null : margin.amount();
	}

	static QuoteResource of(Quote one) {
		return of(one, null, null, null);
	}

	static QuoteResource of(Quote one, QuoteView view) {
		return of(one, left(view.contribution()), view.totals() == null ? null : view.totals().rates(),
				view.rows().stream().map(Line::of).toList());
	}

	private static QuoteResource of(Quote one, @Nullable BigDecimal contribution, @Nullable List<Totals.Rate> rates,
			@Nullable List<Line> lines) {
		return new QuoteResource(one.id(), one.number(), one.revision(), one.replacesId(), one.state(), one.isExpired(),
				one.customerId(), one.personId(), one.opportunityId(), one.subject(), one.intro(), one.closing(),
				one.language(), one.validUntil(), one.discount(), "EUR", one.net(), one.tax(), one.gross(),
				contribution, rates, lines, one.ownerId(), one.issuedOn(), one.decidedAt(), one.refusal(),
				one.documentId(), one.orderId(), one.externalId(), one.createdAt(), one.version());
	}

}
