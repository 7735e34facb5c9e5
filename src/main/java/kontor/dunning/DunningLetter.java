package kontor.dunning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kontor.billing.Billing;
import kontor.billing.BillingRefusedException;
import kontor.billing.BillingSettings;
import kontor.billing.Firm;
import kontor.billing.Recipient;
import kontor.customers.Addressee;
import kontor.customers.Addressees;
import kontor.printing.PrintedPages;
import kontor.printing.Sheet;
import kontor.users.Viewer;
import kontor.web.Amounts;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A reminder on the letterhead, in German. */
@Component
class DunningLetter {

	/** To pay after the letter. */
	private static final int DAYS = 10;

	private final PrintedPages pages;

	private final Billing billing;

	private final BillingSettings settings;

	private final DunningRules rules;

	private final Addressees addressees;

	private final MessageSource messages;

	private final Amounts amounts;

	private final Formats formats;

	DunningLetter(PrintedPages pages, Billing billing, BillingSettings settings, DunningRules rules,
			Addressees addressees, MessageSource messages, Amounts amounts, Formats formats) {
		this.pages = pages;
		this.billing = billing;
		this.settings = settings;
		this.rules = rules;
		this.addressees = addressees;
		this.messages = messages;
		this.amounts = amounts;
		this.formats = formats;
	}

	/**
	 * What was written.
	 *
	 * @param summary for the history
	 */
	record Written(String title, String summary, BigDecimal fee, byte[] pdf) {

	}

	/** An invoice as it is printed. */
	record Row(String number, String date, String due, String days, String open, String level) {

	}

	/**
	 * @throws BillingRefusedException where nobody knows where to send it
	 */
	Written write(long customer, int level, List<OverdueItem> items, LocalDate day, Viewer viewer) {
		Locale before = LocaleContextHolder.getLocale();
		LocaleContextHolder.setLocale(Locale.GERMAN);
		try {
			return german(customer, rules.level(level), items, day, viewer);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			LocaleContextHolder.setLocale(before);
		}
	}

	private Written german(long customer, Level level, List<OverdueItem> items, LocalDate day, Viewer viewer)
			throws IOException {
		Recipient recipient = recipient(customer, items, viewer);
		BigDecimal open = items.stream().map(OverdueItem::openAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
		String title = word("dunning.level." + level.number());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		pages.printArchival(new Sheet(recipient.window(), info(recipient, day), title, "dunning/paper",
				Map.of("salutation", salutation(customer, viewer), "paragraphs", level.text().lines().toList(), "rows",
						items.stream().map((item) -> row(item, day)).toList(), "sums", sums(open, level.fee()), "until",
						word("dunning.paper.until", formats.date(day.plusDays(DAYS))), "account", account()),
				Locale.GERMAN), out);
		String summary = word("dunning.summary", String.valueOf(items.size()));
		return new Written(title + " " + formats.date(day), summary, level.fee(), out.toByteArray());
	}

	/** The customer's address, else that of one of the invoices. */
	private Recipient recipient(long customer, List<OverdueItem> items, Viewer viewer) {
		Recipient known = billing.recipient(customer, viewer).orElseThrow(NotFoundException::new);
		if (known.city() != null) {
			return known;
		}
		return items.stream()
			.filter((item) -> item.city() != null)
			.findFirst()
			.map((item) -> new Recipient(known.number(), known.name(), null, item.street(), item.postalCode(),
					item.city(), known.country(), null))
			.orElseThrow(() -> new BillingRefusedException("dunning.refused.address", known.name()));
	}

	private List<Sheet.Info> info(Recipient recipient, LocalDate day) {
		Sheet.Info date = new Sheet.Info(word("dunning.paper.date"), formats.date(day));
		String number = recipient.number();
		return number == null ? List.of(date)
				: List.of(date, new Sheet.Info(word("dunning.paper.customer-number"), number));
	}

	private String salutation(long customer, Viewer viewer) {
		Addressee addressee = addressees.of(customer, null, viewer);
		String salutation = addressee.letterSalutation();
		return (salutation == null ? word("dunning.paper.salutation") : salutation) + ",";
	}

	private Row row(OverdueItem item, LocalDate day) {
		return new Row(item.number(), formats.date(item.invoiceDate()), formats.date(item.dueDate()),
				String.valueOf(ChronoUnit.DAYS.between(item.dueDate(), day)), amounts.euro(item.openAmount()),
				item.next() == 0 ? "" : String.valueOf(item.next()));
	}

	private List<Sheet.Info> sums(BigDecimal open, BigDecimal fee) {
		Sheet.Info sum = new Sheet.Info(word("dunning.paper.open"), amounts.euro(open));
		return fee.signum() == 0 ? List.of(sum)
				: List.of(sum, new Sheet.Info(word("dunning.paper.fee"), amounts.euro(fee)),
						new Sheet.Info(word("dunning.paper.total"), amounts.euro(open.add(fee))));
	}

	private String account() {
		Firm firm = settings.firm();
		return firm.iban() == null ? "" : word("dunning.paper.account", firm.account());
	}

	private String word(String key, @Nullable Object... arguments) {
		return messages.getMessage(key, arguments, Locale.GERMAN);
	}

}
