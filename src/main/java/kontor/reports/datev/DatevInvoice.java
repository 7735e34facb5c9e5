package kontor.reports.datev;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import kontor.invoices.ErpInvoice;
import kontor.reports.datev.DatevSettings.Rate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An invoice on its way into the books. What cannot be told without guessing is left out,
 * and says why.
 *
 * @param customerNumber null: nobody knows whose it is
 * @param taxMode what holds for its tax, if it was written here; null: nobody says
 * @param vatId the customer's, as it stands on the invoice
 */
record DatevInvoice(long id, String number, ErpInvoice.Kind kind, @Nullable String customerNumber,
		@Nullable String customerName, LocalDate invoiceDate, @Nullable LocalDate dueDate, String currency,
		BigDecimal net, BigDecimal tax, BigDecimal gross, @Nullable String taxMode, @Nullable String vatId) {

	/** What DATEV allows in the number of a document. */
	private static final String NUMBER = "[a-zA-Z0-9$&%*+/-]{1,36}";

	/** Rounding line by line may come to a little more or less. */
	private static final BigDecimal CENTS = new BigDecimal("0.02");

	private static final List<BigDecimal> RATES = rates(19, 7, 0);

	/** Half a year had other rates. */
	private static final List<BigDecimal> LOWERED = rates(16, 5, 0);

	private static final LocalDate LOWERED_FROM = LocalDate.of(2020, 7, 1);

	private static final LocalDate LOWERED_UNTIL = LocalDate.of(2021, 1, 1);

	private static List<BigDecimal> rates(int... rates) {
		return IntStream.of(rates).mapToObj(BigDecimal::valueOf).toList();
	}

	/** Why an invoice is not in the file; the words are reports.datev.why. */
	enum Reason {

		CUSTOMER, DEBTOR, CURRENCY, NUMBER, TOTAL, ZERO, RATE, ACCOUNT

	}

	/** Thrown about: nothing is posted, and why. */
	static final class LeftOut extends Exception {

		private final Reason reason;

		LeftOut(Reason reason) {
			super(reason.name(), null, false, false);
			this.reason = reason;
		}

		Reason reason() {
			return reason;
		}

	}

	/**
	 * @param lines net amounts of its order by VAT rate; null: there are no lines, or not
	 * every one tells its rate
	 * @return one or several
	 */
	List<DatevBooking> bookings(@Nullable Map<BigDecimal, BigDecimal> lines, DatevSettings settings) throws LeftOut {
		long debtor = debtor(settings);
		demand(currency.equals("EUR"), Reason.CURRENCY);
		demand(number.matches(NUMBER), Reason.NUMBER);
		demand(net.add(tax).compareTo(gross) == 0, Reason.TOTAL);
		demand(gross.signum() != 0, Reason.ZERO);
		List<DatevBooking> bookings = new ArrayList<>();
		for (Map.Entry<BigDecimal, BigDecimal> part : parts(lines).entrySet()) {
			Rate rate = isFree() ? settings.free(taxMode) : settings.rate(part.getKey());
			demand(rate != null, Reason.ACCOUNT);
			bookings.add(new DatevBooking(part.getValue().abs(), isOwed() == (part.getValue().signum() > 0), debtor,
					rate, invoiceDate, number, dueDate, customerName == null ? "" : customerName,
					"INTRA_COMMUNITY".equals(taxMode) ? vatId : null));
		}
		return bookings;
	}

	private long debtor(DatevSettings settings) throws LeftOut {
		if (customerNumber == null) {
			throw new LeftOut(Reason.CUSTOMER);
		}
		OptionalLong account = settings.debtor(customerNumber);
		return account.orElseThrow(() -> new LeftOut(Reason.DEBTOR));
	}

	private static void demand(boolean held, Reason reason) throws LeftOut {
		if (!held) {
			throw new LeftOut(reason);
		}
	}

	/** Whether it bears no tax for a reason that has an account of its own. */
	private boolean isFree() {
		return taxMode != null && !taxMode.equals("STANDARD");
	}

	/** Credit notes and cancellations may be stated with either sign. */
	private boolean isOwed() {
		return kind == ErpInvoice.Kind.INVOICE;
	}

	private BigDecimal stated(BigDecimal amount) {
		return isOwed() || gross.signum() > 0 ? amount : amount.negate();
	}

	/** With tax by rate; an amount below zero is given back by an invoice. */
	private Map<BigDecimal, BigDecimal> parts(@Nullable Map<BigDecimal, BigDecimal> lines) throws LeftOut {
		if (isFree()) {
			return Map.of(BigDecimal.ZERO, stated(gross));
		}
		if (lines != null && sum(lines).abs().compareTo(net.abs()) == 0) {
			return split(lines);
		}
		return Map.of(onlyRate(), stated(gross));
	}

	/**
	 * Tax is reckoned from the sum of each rate; what the invoice rounded otherwise goes
	 * to the largest.
	 */
	private Map<BigDecimal, BigDecimal> split(Map<BigDecimal, BigDecimal> lines) throws LeftOut {
		boolean turned = sum(lines).signum() != stated(net).signum();
		Map<BigDecimal, BigDecimal> parts = new TreeMap<>();
		lines.forEach((rate, amount) -> {
			BigDecimal stated = turned ? amount.negate() : amount;
			if (stated.signum() != 0) {
				parts.put(rate, stated.add(taxed(stated, rate)));
			}
		});
		BigDecimal rest = stated(gross).subtract(sum(parts));
		demand(!parts.isEmpty() && rest.abs().compareTo(CENTS) <= 0, Reason.RATE);
		BigDecimal largest = parts.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue((one, other) -> one.abs().compareTo(other.abs())))
			.orElseThrow()
			.getKey();
		parts.merge(largest, rest, BigDecimal::add);
		return parts;
	}

	private static BigDecimal sum(Map<BigDecimal, BigDecimal> parts) {
		return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static BigDecimal taxed(BigDecimal net, BigDecimal rate) {
		return net.multiply(rate).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
	}

	/** The one rate by which net and tax belong together; two that fit are none. */
	private BigDecimal onlyRate() throws LeftOut {
		List<BigDecimal> rates = LOWERED_UNTIL.isAfter(invoiceDate) && !LOWERED_FROM.isAfter(invoiceDate) ? LOWERED
				: RATES;
		for (BigDecimal tolerance : List.of(BigDecimal.ZERO, CENTS)) {
			List<BigDecimal> fitting = rates.stream()
				.filter((rate) -> taxed(net, rate).subtract(tax).abs().compareTo(tolerance) <= 0)
				.toList();
			if (fitting.size() == 1) {
				return fitting.get(0);
			}
			demand(fitting.isEmpty(), Reason.RATE);
		}
		throw new LeftOut(Reason.RATE);
	}

}
