package kontor.quotes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kontor.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A line of a quote. A text has neither quantity nor price.
 *
 * @param productId null: written freely
 * @param text what is offered; its first line is the name
 * @param quantity negative for what is taken back
 * @param unitPrice net
 * @param discount percent
 * @param vatRate percent
 */
public record QuoteLine(LineKind kind, @Nullable Long productId, @Nullable String productNumber, String text,
		@Nullable BigDecimal quantity, @Nullable String unit, @Nullable BigDecimal unitPrice, BigDecimal discount,
		@Nullable BigDecimal vatRate) {

	public static final int LONGEST_TEXT = 2000;

	private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

	private static final BigDecimal MOST_AMOUNT = BigDecimal.valueOf(1_000_000_000);

	/**
	 * @throws QuoteRefusedException where it makes no sense
	 */
	public QuoteLine {
		String written = Typed.within("text", TypedText.lines(text), LONGEST_TEXT);
		if (written == null) {
			throw new QuoteRefusedException("text", "NotBlank");
		}
		text = written;
		if (kind == LineKind.TEXT) {
			productId = null;
			productNumber = null;
			quantity = null;
			unit = null;
			unitPrice = null;
			discount = BigDecimal.ZERO;
			vatRate = null;
		}
		else {
			productNumber = Typed.within("number", TypedText.line(productNumber), 100);
			unit = Typed.within("unit", TypedText.line(unit), 40);
			quantity = Typed.number("quantity", quantity, MOST);
			unitPrice = Typed.number("unitPrice", unitPrice, MOST);
			discount = Typed.percent("discount", discount);
			if (vatRate == null) {
				throw new QuoteRefusedException("vatRate", "NotNull");
			}
			vatRate = Typed.percent("vatRate", vatRate);
			if (quantity.signum() == 0) {
				throw new QuoteRefusedException("quantity", "quotes.quantity.zero");
			}
			if (amount(quantity, unitPrice, discount).abs().compareTo(MOST_AMOUNT) >= 0) {
				throw new QuoteRefusedException("unitPrice", "quotes.number.wrong");
			}
		}
	}

	private static BigDecimal amount(BigDecimal quantity, BigDecimal price, BigDecimal discount) {
		return quantity.multiply(price)
			.multiply(BigDecimal.valueOf(100).subtract(discount))
			.movePointLeft(2)
			.setScale(2, RoundingMode.HALF_UP);
	}

	/** Whether it is in the total. */
	public boolean isCounted() {
		return kind == LineKind.ITEM;
	}

	public boolean isRemark() {
		return kind == LineKind.TEXT;
	}

	public boolean isDiscounted() {
		return discount.signum() != 0;
	}

	/** Net, full cents, after its own discount; null for a text. */
	public @Nullable BigDecimal amount() {
		return quantity == null || unitPrice == null ? null : amount(quantity, unitPrice, discount);
	}

}
