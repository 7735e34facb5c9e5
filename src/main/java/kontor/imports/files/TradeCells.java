package kontor.imports.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kontor.imports.files.Mapping.Column;
import org.jspecify.annotations.Nullable;

/** The cells of one row of orders or invoices, read by what they mean. */
final class TradeCells {

	private final Map<Target, String> texts = new EnumMap<>(Target.class);

	private final TradeColumns columns;

	private final String where;

	private final List<RowProblem> problems;

	/**
	 * @param where what problems add to a column's header; may be empty
	 * @param problems takes what is wrong
	 */
	TradeCells(TradeColumns columns, List<String> cells, String where, List<RowProblem> problems) {
		this.columns = columns;
		this.where = where;
		this.problems = problems;
		List<Column> all = columns.all();
		for (int at = 0; at < Math.min(all.size(), cells.size()); at++) {
			String cell = cells.get(at).isEmpty() ? "" : Texts.line(Texts.cell(cells.get(at)));
			if (!cell.isEmpty() && all.get(at).target() != Target.IGNORE) {
				texts.putIfAbsent(all.get(at).target(), cell);
			}
		}
	}

	String get(Target target) {
		return texts.getOrDefault(target, "");
	}

	@Nullable String orNull(Target target) {
		return texts.get(target);
	}

	/** A text that has to be there. */
	@Nullable String told(Target target) {
		String text = texts.get(target);
		if (text == null) {
			problem(target, Reason.VALUE_MISSING);
		}
		return text;
	}

	@Nullable BigDecimal toldAmount(Target target) {
		return (told(target) == null) ? null : amount(target);
	}

	/** Null for none, and for what is wrong, which is told. */
	@Nullable BigDecimal amount(Target target) {
		String text = get(target);
		if (text.isEmpty()) {
			return null;
		}
		Optional<BigDecimal> amount = columns.amounts().read(text);
		if (amount.isEmpty()) {
			problem(target, Reason.AMOUNT_INVALID, text);
		}
		return amount.orElse(null);
	}

	@Nullable LocalDate toldDay(Target target) {
		return (told(target) == null) ? null : day(target);
	}

	@Nullable LocalDate day(Target target) {
		String text = get(target);
		if (text.isEmpty() || Dates.isNone(text)) {
			return null;
		}
		String serial = Dates.ofSerialText(text);
		Optional<LocalDate> day = Dates.date((serial == null) ? text : serial, columns.monthFirst(),
				LocalDate.now().getYear() + 5);
		if (day.isEmpty()) {
			problem(target, Reason.DATE_INVALID, text);
		}
		return day.orElse(null);
	}

	/** EUR where nothing is said. */
	String currency() {
		String text = get(Target.CURRENCY).toUpperCase(Locale.ROOT);
		String code = switch (text) {
			case "", "€", "EURO" -> "EUR";
			case "$", "US$" -> "USD";
			case "£" -> "GBP";
			case "SFR", "FR." -> "CHF";
			default -> text;
		};
		if (!code.matches("[A-Z]{3}")) {
			problem(Target.CURRENCY, Reason.CURRENCY_UNKNOWN, text);
		}
		return code;
	}

	/** What came later than today may be a slip. */
	void future(Target target, @Nullable LocalDate day) {
		if (day != null && day.isAfter(LocalDate.now())) {
			problem(target, Reason.DATE_FUTURE, day);
		}
	}

	void problem(@Nullable Target target, Reason reason, Object... args) {
		String header = (target == null) ? "" : columns.header(target);
		String field = (header + where).strip();
		problems.add(RowProblem.of(field.isEmpty() ? null : field, reason, args));
	}

}
