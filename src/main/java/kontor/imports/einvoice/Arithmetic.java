package kontor.imports.einvoice;

import static kontor.imports.einvoice.Values.orZero;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import kontor.imports.einvoice.EInvoice.Adjustment;
import kontor.imports.einvoice.EInvoice.Finding;
import kontor.imports.einvoice.EInvoice.Line;
import kontor.imports.einvoice.EInvoice.Syntax;
import kontor.imports.einvoice.EInvoice.Tax;
import kontor.imports.einvoice.EInvoice.Totals;
import org.jspecify.annotations.Nullable;

/**
 * Adds an invoice up anew, by the rules of EN 16931-1 (chapter 6.4) and with the slack
 * that its official checks leave.
 */
final class Arithmetic {

	private static final BigDecimal CENT = new BigDecimal("0.01");

	private static final BigDecimal LINE_SLACK = new BigDecimal("0.02");

	private static final BigDecimal TAX_SLACK = BigDecimal.ONE;

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	/** Rules that compare what is taxed with the lines, by category. */
	private static final Map<String, String> BASIS = Map.of("S", "BR-S-08", "Z", "BR-Z-08", "E", "BR-E-08", "AE",
			"BR-AE-08", "K", "BR-IC-08", "G", "BR-G-08", "O", "BR-O-08");

	private final EInvoice invoice;

	private final Totals totals;

	private final List<Finding> findings = new ArrayList<>();

	private Arithmetic(EInvoice invoice) {
		this.invoice = invoice;
		this.totals = invoice.totals();
	}

	static List<Finding> check(EInvoice invoice) {
		Arithmetic arithmetic = new Arithmetic(invoice);
		arithmetic.lines();
		arithmetic.adjustments();
		arithmetic.net();
		arithmetic.taxes();
		arithmetic.gross();
		arithmetic.basis();
		return arithmetic.findings;
	}

	private void lines() {
		for (Line line : invoice.lines()) {
			BigDecimal expected = line.nested() ? null : net(line);
			if (expected != null && line.net() != null && isOff(expected, line.net(), slack(line))) {
				findings.add(Finding.broken("PEPPOL-EN16931-R120", name(line), money(expected), line.net()));
			}
		}
		BigDecimal sum = invoice.lines()
			.stream()
			.map(Line::net)
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean nested = invoice.lines().stream().anyMatch(Line::nested);
		if (totals.lines() != null && !invoice.lines().isEmpty() && !nested && isOff(sum, totals.lines(), sumSlack())) {
			findings.add(Finding.broken("BR-CO-10", money(sum), totals.lines()));
		}
	}

	private static @Nullable BigDecimal net(Line line) {
		if (line.quantity() == null || line.unitPrice() == null) {
			return null;
		}
		BigDecimal base = (line.baseQuantity() == null || line.baseQuantity().signum() == 0) ? BigDecimal.ONE
				: line.baseQuantity();
		return line.quantity().multiply(line.unitPrice()).divide(base, 6, RoundingMode.HALF_UP).add(line.adjustment());
	}

	/** But for XRechnung and Peppol the price itself may be rounded. */
	private BigDecimal slack(Line line) {
		BigDecimal price = orZero(line.unitPrice());
		BigDecimal rounded = BigDecimal.ONE.movePointLeft(Math.max(0, price.scale()))
			.multiply(orZero(line.quantity()).abs())
			.divide(BigDecimal.valueOf(2), 6, RoundingMode.UP);
		boolean strict = profile().contains("xrechnung") || profile().contains("peppol");
		return strict && !isLoose() ? LINE_SLACK : LINE_SLACK.add(rounded);
	}

	private static String name(Line line) {
		return Objects.requireNonNullElse(line.id(), "?");
	}

	/** ZUGFeRD 1 and profile EXTENDED round each line for itself. */
	private boolean isLoose() {
		return invoice.syntax() == Syntax.ZUGFERD_1 || profile().contains("extended");
	}

	private String profile() {
		return String.valueOf(invoice.profile()).toLowerCase(Locale.ROOT);
	}

	private BigDecimal sumSlack() {
		return isLoose() ? CENT.multiply(BigDecimal.valueOf(invoice.lines().size() + 1L)) : BigDecimal.ZERO;
	}

	private void adjustments() {
		adjustments("BR-CO-11", false, totals.allowances());
		adjustments("BR-CO-12", true, totals.charges());
	}

	private void adjustments(String rule, boolean charges, @Nullable BigDecimal stated) {
		BigDecimal sum = invoice.adjustments()
			.stream()
			.filter((each) -> each.charge() == charges)
			.map(Adjustment::amount)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal expected = charges ? sum : sum.negate();
		if (isOff(expected, orZero(stated), sumSlack())) {
			findings.add(Finding.broken(rule, money(expected), money(orZero(stated))));
		}
	}

	private void net() {
		if (totals.lines() == null || totals.net() == null) {
			return;
		}
		BigDecimal expected = totals.lines().subtract(orZero(totals.allowances())).add(orZero(totals.charges()));
		if (isOff(expected, totals.net(), BigDecimal.ZERO)) {
			findings.add(Finding.broken("BR-CO-13", money(expected), totals.net()));
		}
	}

	private void taxes() {
		for (Tax tax : invoice.taxes()) {
			if (tax.basis() != null && tax.amount() != null && tax.rate() != null) {
				tax(tax.rate(), tax.basis(), tax.amount());
			}
		}
		BigDecimal sum = invoice.taxes()
			.stream()
			.map((tax) -> orZero(tax.amount()))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		if (totals.tax() != null && !invoice.taxes().isEmpty() && isOff(sum, totals.tax(), BigDecimal.ZERO)) {
			findings.add(Finding.broken("BR-CO-14", money(sum), totals.tax()));
		}
	}

	private void tax(BigDecimal rate, BigDecimal basis, BigDecimal stated) {
		BigDecimal expected = basis.multiply(rate).divide(HUNDRED, 2, RoundingMode.HALF_UP);
		BigDecimal off = expected.subtract(stated).abs();
		if (off.compareTo(TAX_SLACK) >= 0) {
			findings.add(Finding.broken("BR-CO-17", rate.stripTrailingZeros(), expected, stated));
		}
		else if (off.compareTo(LINE_SLACK) > 0) {
			findings.add(Finding.odd("BR-CO-17", rate.stripTrailingZeros(), expected, stated));
		}
	}

	private void gross() {
		if (totals.net() == null || totals.gross() == null) {
			return;
		}
		BigDecimal expected = totals.net().add(orZero(totals.tax()));
		if (isOff(expected, totals.gross(), BigDecimal.ZERO)) {
			findings.add(Finding.broken("BR-CO-15", money(expected), totals.gross()));
		}
		if (totals.payable() != null && !profile().contains("extension")) {
			BigDecimal due = totals.gross().subtract(orZero(totals.prepaid())).add(orZero(totals.rounding()));
			if (isOff(due, totals.payable(), BigDecimal.ZERO)) {
				findings.add(Finding.broken("BR-CO-16", money(due), totals.payable()));
			}
		}
	}

	/** What is taxed at each rate is what its lines, allowances and charges come to. */
	private void basis() {
		boolean known = !invoice.lines().isEmpty() && invoice.lines()
			.stream()
			.allMatch((line) -> !line.nested() && (line.net() == null || line.category() != null));
		if (!known || invoice.adjustments().stream().anyMatch((each) -> each.category() == null)) {
			return;
		}
		Map<String, BigDecimal> stated = sums(invoice.taxes(), Tax::category, Tax::rate, Tax::basis);
		Map<String, BigDecimal> expected = sums(invoice.lines(), Line::category, Line::rate, Line::net);
		sums(invoice.adjustments(), Adjustment::category, Adjustment::rate, Adjustment::amount)
			.forEach((key, sum) -> expected.merge(key, sum, BigDecimal::add));
		Stream.concat(stated.keySet().stream(), expected.keySet().stream()).distinct().forEach((key) -> {
			String rule = BASIS.get(key.substring(0, key.indexOf(' ')));
			BigDecimal one = orZero(expected.get(key));
			BigDecimal other = orZero(stated.get(key));
			if (rule != null && one.subtract(other).abs().compareTo(TAX_SLACK) >= 0) {
				findings.add(Finding.broken(rule, key, money(one), money(other)));
			}
		});
	}

	private static <T> Map<String, BigDecimal> sums(List<T> parts, Function<T, @Nullable String> category,
			Function<T, @Nullable BigDecimal> rate, Function<T, @Nullable BigDecimal> amount) {
		Map<String, BigDecimal> sums = new LinkedHashMap<>();
		for (T part : parts) {
			String name = category.apply(part);
			if (name != null && amount.apply(part) != null) {
				boolean rated = name.equals("S");
				String key = name + " " + (rated ? percent(rate.apply(part)) : "0") + " %";
				sums.merge(key, orZero(amount.apply(part)), BigDecimal::add);
			}
		}
		return sums;
	}

	private static String percent(@Nullable BigDecimal rate) {
		return orZero(rate).stripTrailingZeros().toPlainString();
	}

	private static boolean isOff(BigDecimal expected, BigDecimal stated, BigDecimal slack) {
		return money(expected).subtract(money(stated)).abs().compareTo(slack) > 0;
	}

	private static BigDecimal money(BigDecimal amount) {
		return amount.setScale(2, RoundingMode.HALF_UP);
	}

}
