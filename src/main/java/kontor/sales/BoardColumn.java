package kontor.sales;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage on the board.
 *
 * @param cards the first of those that stand there
 * @param total how many there are; zero where there are none
 * @param amount what they are worth together
 * @param before the stage to the left; null for the first
 * @param after the stage to the right; null for the last
 */
record BoardColumn(Stage stage, List<Opportunity> cards, long total, BigDecimal amount, @Nullable Stage before,
		@Nullable Stage after) {

	/** How many stand there and are not shown. */
	public long more() {
		return Math.max(0, total - cards.size());
	}

}
