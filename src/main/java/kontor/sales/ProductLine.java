package kontor.sales;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kontor.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A product, or something by its name, that a customer may buy.
 *
 * @param productId null: written freely
 * @param quantity above zero
 * @param unitPrice net, in euros
 */
record ProductLine(@Nullable Long productId, @Nullable String productNumber, String name, BigDecimal quantity,
		BigDecimal unitPrice) {

	static final int LONGEST_NAME = 300;

	static final int LONGEST_NUMBER = 100;

	/** So many an opportunity may have. */
	static final int MOST = 100;

	private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000_000);

	/**
	 * @throws OpportunityRefusedException where it makes no sense
	 */
	ProductLine {
		productNumber = within("number", TypedText.line(productNumber), LONGEST_NUMBER);
		name = within("name", TypedText.line(name), LONGEST_NAME);
		if (name == null) {
			throw new OpportunityRefusedException("name", "NotBlank");
		}
		requireNumber("quantity", quantity);
		requireNumber("unitPrice", unitPrice);
		if (quantity.signum() <= 0) {
			throw new OpportunityRefusedException("quantity", "sales.product.quantity.wrong");
		}
		if (unitPrice.signum() < 0) {
			throw new OpportunityRefusedException("unitPrice", "sales.product.price.wrong");
		}
	}

	private static @Nullable String within(String field, @Nullable String text, int longest) {
		if (text != null && text.length() > longest) {
			throw new OpportunityRefusedException(field, "sales.note.long", longest);
		}
		return text;
	}

	private static void requireNumber(String field, @Nullable BigDecimal number) {
		if (number == null) {
			throw new OpportunityRefusedException(field, "NotNull");
		}
		if (number.abs().compareTo(LARGEST) > 0 || number.signum() != 0 && number.stripTrailingZeros().scale() > 4) {
			throw new OpportunityRefusedException(field, "sales.product.number.wrong");
		}
	}

	/** In full cents. */
	public BigDecimal amount() {
		return quantity.multiply(unitPrice).setScale(2, RoundingMode.HALF_UP);
	}

	/**
	 * @return null where there are none
	 */
	static @Nullable BigDecimal sum(List<ProductLine> lines) {
		return lines.stream().map(ProductLine::amount).reduce(BigDecimal::add).orElse(null);
	}

}
