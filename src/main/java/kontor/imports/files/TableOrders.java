package kontor.imports.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kontor.imports.files.ImportedOrder.Line;
import kontor.imports.files.ImportedOrder.State;
import kontor.imports.files.Table.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * Puts orders together from the rows of their lines, wherever in the table they stand: an
 * order is handed over with the last of its rows, so that few are kept at a time.
 */
final class TableOrders {

	private static final Map<String, State> STATES = Map.ofEntries(Map.entry("open", State.OPEN),
			Map.entry("offen", State.OPEN), Map.entry("in arbeit", State.OPEN), Map.entry("teilgeliefert", State.OPEN),
			Map.entry("delivered", State.DELIVERED), Map.entry("shipped", State.DELIVERED),
			Map.entry("closed", State.DELIVERED), Map.entry("done", State.DELIVERED),
			Map.entry("geliefert", State.DELIVERED), Map.entry("erledigt", State.DELIVERED),
			Map.entry("abgeschlossen", State.DELIVERED), Map.entry("fakturiert", State.DELIVERED),
			Map.entry("cancelled", State.CANCELLED), Map.entry("canceled", State.CANCELLED),
			Map.entry("storniert", State.CANCELLED), Map.entry("storno", State.CANCELLED));

	private final TradeColumns columns;

	private final int numberAt;

	/** How many rows each order still has. */
	private final Map<String, Integer> left = new HashMap<>();

	private final Map<String, Draft> open = new HashMap<>();

	TableOrders(TradeColumns columns) {
		this.columns = columns;
		this.numberAt = columns.at(Target.ORDER_NUMBER);
	}

	/** Hears of every row before the first is read. */
	void count(RawRow raw) {
		String number = number(raw);
		if (!number.isEmpty()) {
			left.merge(number, 1, Integer::sum);
		}
	}

	private String number(RawRow raw) {
		return (numberAt < 0) ? "" : Texts.line(Texts.cell(raw.cell(numberAt)));
	}

	/**
	 * @return the order that this row completes; null while others are to come
	 */
	@Nullable ImportedOrder read(RawRow raw, @Nullable String sheet, List<RowProblem> known) {
		String number = number(raw);
		Draft draft = number.isEmpty() ? new Draft(raw.number(), sheet)
				: open.computeIfAbsent(number, (key) -> new Draft(raw.number(), sheet));
		draft.add(raw, known);
		if (number.isEmpty()) {
			return draft.order(null);
		}
		int rest = left.merge(number, -1, Integer::sum);
		if (rest > 0) {
			return null;
		}
		left.remove(number);
		open.remove(number);
		return draft.order(number);
	}

	/** An order as far as it is read. */
	private final class Draft {

		private final int row;

		private final @Nullable String sheet;

		private final List<Line> lines = new ArrayList<>(4);

		private final Set<String> said = new HashSet<>();

		private final List<RowProblem> problems = new ArrayList<>(0);

		private @Nullable String customerNumber;

		private @Nullable String customer;

		private @Nullable LocalDate date;

		private @Nullable String currency;

		private @Nullable State state;

		private int rows;

		Draft(int row, @Nullable String sheet) {
			this.row = row;
			this.sheet = sheet;
		}

		void add(RawRow raw, List<RowProblem> known) {
			rows++;
			problems.addAll(known);
			TradeCells cells = new TradeCells(columns, raw.cells(), (raw.number() == row) ? "" : " #" + raw.number(),
					problems);
			if (rows == 1) {
				cells.told(Target.ORDER_NUMBER);
			}
			customerNumber = same(customerNumber, cells.orNull(Target.CUSTOMER_NUMBER), Target.CUSTOMER_NUMBER, cells);
			customer = (customer == null) ? cells.orNull(Target.CUSTOMER) : customer;
			date = same(date, (rows == 1) ? cells.toldDay(Target.ORDER_DATE) : cells.day(Target.ORDER_DATE),
					Target.ORDER_DATE, cells);
			currency = same(currency, cells.currency(), Target.CURRENCY, cells);
			state = same(state, state(cells), Target.ORDER_STATE, cells);
			line(raw.number(), cells);
		}

		/** All rows of an order say the same of it. */
		private <T> @Nullable T same(@Nullable T before, @Nullable T now, Target target, TradeCells cells) {
			if (before != null && now != null && !before.equals(now)) {
				cells.problem(target, Reason.ORDER_CONTRADICTS, before, now);
			}
			return (before == null) ? now : before;
		}

		private static @Nullable State state(TradeCells cells) {
			String word = cells.get(Target.ORDER_STATE).toLowerCase(Locale.GERMAN);
			if (word.isEmpty()) {
				return null;
			}
			State state = STATES.get(word);
			if (state == null) {
				cells.problem(Target.ORDER_STATE, Reason.STATE_UNKNOWN, word);
			}
			return state;
		}

		private void line(int at, TradeCells cells) {
			BigDecimal quantity = cells.toldAmount(Target.QUANTITY);
			BigDecimal price = cells.toldAmount(Target.UNIT_PRICE);
			BigDecimal vat = cells.amount(Target.VAT_RATE);
			String name = cells.orNull(Target.PRODUCT_NAME);
			String product = cells.orNull(Target.PRODUCT_NUMBER);
			if (name == null && product == null) {
				cells.told(Target.PRODUCT_NAME);
			}
			if (quantity != null && price != null) {
				Line line = new Line(at, product, Objects.requireNonNullElse(name, String.valueOf(product)), quantity,
						cells.orNull(Target.UNIT), price, vat);
				if (!said.add(product + "|" + name + "|" + quantity + "|" + price)) {
					cells.problem(null, Reason.LINE_AGAIN);
				}
				lines.add(line);
			}
		}

		ImportedOrder order(@Nullable String number) {
			if (customerNumber == null && customer == null) {
				problems.add(RowProblem.of(columns.header(Target.CUSTOMER_NUMBER), Reason.VALUE_MISSING));
			}
			if (date != null && date.isAfter(LocalDate.now())) {
				problems.add(RowProblem.of(columns.header(Target.ORDER_DATE), Reason.DATE_FUTURE, date));
			}
			return new ImportedOrder(row, sheet, number, customerNumber, customer, date,
					Objects.requireNonNullElse(currency, "EUR"), Objects.requireNonNullElse(state, State.OPEN),
					List.copyOf(lines), rows, List.copyOf(problems));
		}

	}

}
