package kontor.products;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a sale leaves.
 *
 * @param net what the customer pays, without tax
 * @param cost what the firm paid for it
 */
public record Margin(BigDecimal net, BigDecimal cost) {

	/** Net less cost, in cents. */
	public BigDecimal amount() {
		return net.subtract(cost).setScale(2, RoundingMode.HALF_UP);
	}

	/** Its share of the net price, with one decimal; null where that is zero. */
	public @Nullable BigDecimal percent() {
		return net.signum() == 0 ? null : net.subtract(cost).movePointRight(2).divide(net, 1, RoundingMode.HALF_UP);
	}

	public Margin plus(Margin other) {
		return new Margin(net.add(other.net), cost.add(other.cost));
	}

	/** Where the customer gets a discount of so many percent on it. */
	public Margin less(BigDecimal percent) {
		return new Margin(net.multiply(BigDecimal.valueOf(100).subtract(percent)).movePointLeft(2), cost);
	}

}
