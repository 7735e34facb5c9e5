package kontor.imports.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order with its lines, put together from the rows that name it.
 *
 * @param row of its first line
 * @param number null only in a wrong one, like the date
 * @param rows how many rows of the file it is made of
 */
public record ImportedOrder(int row, @Nullable String sheet, @Nullable String number, @Nullable String customerNumber,
		@Nullable String customer, @Nullable LocalDate date, String currency, State state, List<Line> lines, int rows,
		List<RowProblem> problems) implements ImportedRow {

	/** Names are those of the orders' states. */
	public enum State {

		OPEN, DELIVERED, CANCELLED

	}

	/**
	 * A line of it.
	 *
	 * @param quantity negative for what came back
	 * @param unitPrice net
	 * @param vatRate percent
	 */
	public record Line(int row, @Nullable String productNumber, String productName, BigDecimal quantity,
			@Nullable String unit, BigDecimal unitPrice, @Nullable BigDecimal vatRate) {

	}

	/** What its lines come to, each rounded to cents. */
	public BigDecimal sum() {
		return lines.stream()
			.map((line) -> line.quantity().multiply(line.unitPrice()).setScale(2, RoundingMode.HALF_UP))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
