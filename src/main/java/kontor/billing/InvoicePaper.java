package kontor.billing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kontor.printing.PrintedPages;
import kontor.printing.Sheet;
import kontor.web.Amounts;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The invoice on the letterhead, in German, with the same as XML inside: ZUGFeRD 2,
 * profile EN 16931.
 */
@Component
public class InvoicePaper {

	private final PrintedPages pages;

	private final BillingSettings settings;

	private final MessageSource messages;

	private final Amounts amounts;

	private final Formats formats;

	InvoicePaper(PrintedPages pages, BillingSettings settings, MessageSource messages, Amounts amounts,
			Formats formats) {
		this.pages = pages;
		this.settings = settings;
		this.messages = messages;
		this.amounts = amounts;
		this.formats = formats;
	}

	/** A line as it is printed. */
	record Row(int position, String name, @Nullable String number, List<String> description, String quantity,
			String price, @Nullable String discount, String rate, String amount) {

	}

	/** A sum as it is printed. */
	record Sum(String label, String amount, boolean strong) {

	}

	/** A draft shows what it would look like; without a number nothing is inside. */
	public byte[] print(WrittenInvoice invoice, List<Line> lines) throws IOException {
		Locale before = LocaleContextHolder.getLocale();
		LocaleContextHolder.setLocale(Locale.GERMAN);
		try {
			return german(invoice, lines);
		}
		finally {
			LocaleContextHolder.setLocale(before);
		}
	}

	private byte[] german(WrittenInvoice invoice, List<Line> lines) throws IOException {
		Firm firm = settings.firm();
		Totals totals = Totals.of(lines, invoice.taxMode(), invoice.discount());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		pages.printArchival(new Sheet(invoice.window().window(), info(invoice), title(invoice), "billing/paper",
				model(invoice, lines, totals, firm), Locale.GERMAN), out);
		if (invoice.isDraft()) {
			return out.toByteArray();
		}
		byte[] xml = new CrossIndustryInvoice(invoice, lines, totals, firm, reason(invoice), terms(invoice)).xml();
		return HybridPdf.of(out.toByteArray(), xml, title(invoice), firm.name());
	}

	private String title(WrittenInvoice invoice) {
		if (invoice.isDraft()) {
			return word("billing.paper.draft");
		}
		return invoice.isCancellation()
				? word("billing.paper.cancellation", invoice.number(), invoice.cancels(), date(invoice.cancelsOn()))
				: word("billing.paper.invoice", invoice.number());
	}

	private List<Sheet.Info> info(WrittenInvoice invoice) {
		List<Sheet.Info> info = new ArrayList<>();
		add(info, "billing.paper.number", invoice.number());
		add(info, "billing.paper.date", date(invoice.issuedOn()));
		add(info, "billing.paper.delivered", date(invoice.servedOn()));
		add(info, "billing.paper.customer-number", invoice.customerNumber());
		add(info, "billing.paper.order", invoice.orderNumber());
		add(info, "billing.paper.buyer-vat-id", invoice.vatId());
		add(info, "billing.paper.tax-number", settings.firm().taxNumber());
		add(info, "billing.paper.vat-id", settings.firm().vatId());
		return info;
	}

	private void add(List<Sheet.Info> info, String key, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			info.add(new Sheet.Info(word(key), value));
		}
	}

	private Map<String, Object> model(WrittenInvoice invoice, List<Line> lines, Totals totals, Firm firm) {
		Map<String, Object> model = new HashMap<>();
		model.put("rows", rows(lines, invoice.taxMode()));
		model.put("sums", sums(invoice, totals));
		model.put("free", invoice.taxMode().isFree());
		model.put("intro", paragraphs(invoice.intro()));
		List<String> closing = new ArrayList<>(paragraphs(invoice.note()));
		if (invoice.isCancellation()) {
			model.put("intro", List.of(word("billing.paper.cancels", invoice.cancels(), date(invoice.cancelsOn()),
					invoice.cancelReason())));
		}
		closing.addAll(terms(invoice).lines().toList());
		if (firm.iban() != null && !invoice.isCancellation()) {
			closing.add(word("billing.paper.bank", firm.account()));
		}
		String reason = reason(invoice);
		if (reason != null) {
			closing.add(reason);
		}
		model.put("closing", closing);
		return model;
	}

	private static List<String> paragraphs(@Nullable String text) {
		return text == null ? List.of() : text.lines().filter((line) -> !line.isBlank()).toList();
	}

	private List<Row> rows(List<Line> lines, TaxMode mode) {
		List<Row> rows = new ArrayList<>();
		for (Line line : lines) {
			String unit = line.unit() == null ? "" : " " + line.unit();
			rows.add(new Row(rows.size() + 1, line.name(), line.productNumber(), paragraphs(line.description()),
					amounts.number(line.quantity()) + unit, amounts.price(line.unitPrice(), "EUR"),
					line.discount().signum() == 0 ? null : word("billing.paper.less", amounts.number(line.discount())),
					mode.isFree() ? "" : amounts.number(line.vatRate()) + " %", amounts.euro(line.amount())));
		}
		return rows;
	}

	private List<Sum> sums(WrittenInvoice invoice, Totals totals) {
		List<Sum> sums = new ArrayList<>();
		if (totals.discount().signum() != 0) {
			sums.add(new Sum(word("billing.paper.lines"), amounts.euro(totals.lines()), false));
			sums.add(new Sum(word("billing.paper.discount", amounts.number(invoice.discount())),
					amounts.euro(totals.discount().negate()), false));
		}
		sums.add(new Sum(word("billing.paper.net"), amounts.euro(totals.net()), false));
		if (!invoice.taxMode().isFree()) {
			totals.rates()
				.forEach((rate) -> sums
					.add(new Sum(word("billing.paper.tax", amounts.number(rate.percent()), amounts.euro(rate.basis())),
							amounts.euro(rate.tax()), false)));
		}
		sums.add(new Sum(word(invoice.isCancellation() ? "billing.paper.credited" : "billing.paper.gross"),
				amounts.euro(totals.gross()), true));
		return sums;
	}

	/** Why there is no tax; null: there is, or a rate of zero says so. */
	private @Nullable String reason(WrittenInvoice invoice) {
		return invoice.taxMode().isFree() ? word("billing.paper.reason." + invoice.taxMode()) : invoice.exemption();
	}

	/** When it is to be paid, in a line or two. */
	private String terms(WrittenInvoice invoice) {
		if (invoice.isCancellation()) {
			return word("billing.paper.settled");
		}
		String due = invoice.isDraft() ? word("billing.paper.due-days", invoice.dueDays())
				: word("billing.paper.due", date(invoice.dueOn()));
		LocalDate until = invoice.cashDiscountUntil();
		BigDecimal left = invoice.gross().subtract(invoice.cashDiscountAmount());
		return until == null ? due
				: word("billing.paper.cash-discount", date(until), amounts.number(invoice.cashDiscount()),
						amounts.euro(invoice.cashDiscountAmount()), amounts.euro(left)) + "\n" + due;
	}

	private String date(@Nullable LocalDate day) {
		return formats.date(day);
	}

	private String word(String key, @Nullable Object... arguments) {
		Object[] texts = new Object[arguments.length];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = String.valueOf(arguments[i]);
		}
		return messages.getMessage(key, texts, Locale.GERMAN);
	}

}
