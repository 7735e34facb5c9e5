package kontor.quotes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kontor.products.Margin;
import kontor.users.Figures;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a quote and what they amount to, as one user sees them.
 *
 * @param totals null: he sees no prices
 * @param contribution what the lines that count leave after the discount on the whole, as
 * far as their purchase prices are known; null: none is known, or he sees no margins
 * @param uncosted how many lines count and are not in the contribution
 */
public record QuoteView(List<Row> rows, @Nullable Totals totals, @Nullable Margin contribution, long uncosted) {

	/**
	 * A line.
	 *
	 * @param position empty for a text
	 * @param unitPrice null, as discount and amount: a text, or he sees no prices
	 * @param contribution null: what one costs is unknown, or he sees no margins
	 */
	public record Row(String position, LineKind kind, @Nullable Long productId, @Nullable String productNumber,
			String text, @Nullable BigDecimal quantity, @Nullable String unit, @Nullable BigDecimal unitPrice,
			@Nullable BigDecimal discount, @Nullable BigDecimal vatRate, @Nullable BigDecimal amount,
			@Nullable Margin contribution) {

		static Row of(String position, Costed costed, boolean prices) {
			QuoteLine line = costed.line();
			return new Row(position, line.kind(), line.productId(), line.productNumber(), line.text(), line.quantity(),
					line.unit(), prices ? line.unitPrice() : null, prices ? line.discount() : null, line.vatRate(),
					prices ? line.amount() : null, costed.margin());
		}

		public boolean isCounted() {
			return kind == LineKind.ITEM;
		}

		public boolean isRemark() {
			return kind == LineKind.TEXT;
		}

		public boolean isDiscounted() {
			return discount != null && discount.signum() != 0;
		}

	}

	/**
	 * A line as it is stored.
	 *
	 * @param cost what one costs the firm; null: unknown, or none of the viewer's
	 * business
	 */
	record Costed(QuoteLine line, @Nullable BigDecimal cost) {

		@Nullable Margin margin() {
			return cost == null || line.isRemark() ? null : new Margin(line.amount(), line.quantity().multiply(cost));
		}

	}

	static QuoteView of(Quote quote, List<Costed> lines, Viewer viewer) {
		List<Position> positions = Position.of(lines.stream().map(Costed::line).toList());
		boolean prices = viewer.sees(Figures.PRICES);
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			rows.add(Row.of(positions.get(i).number(), lines.get(i), prices));
		}
		List<Margin> known = rows.stream()
			.filter((row) -> row.isCounted() && row.contribution() != null)
			.map(Row::contribution)
			.toList();
		Margin contribution = known.stream().reduce(Margin::plus).map((all) -> all.less(quote.discount())).orElse(null);
		return new QuoteView(rows,
				prices ? Totals.of(lines.stream().map(Costed::line).toList(), quote.discount()) : null, contribution,
				rows.stream().filter(Row::isCounted).count() - known.size());
	}

}
