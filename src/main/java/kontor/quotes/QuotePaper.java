package kontor.quotes;

import java.io.IOException;
import java.io.OutputStream;
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
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A quote on paper, in its own language. */
@Component
public class QuotePaper {

	private final PrintedPages pages;

	private final Recipients recipients;

	private final MessageSource messages;

	private final Formats formats;

	private final Amounts amounts;

	QuotePaper(PrintedPages pages, Recipients recipients, MessageSource messages, Formats formats, Amounts amounts) {
		this.pages = pages;
		this.recipients = recipients;
		this.messages = messages;
		this.formats = formats;
		this.amounts = amounts;
	}

	/** What the file is called. */
	public String fileName(Quote quote) {
		String number = quote.isDraft() ? word("quotes.paper.draft", quote) : String.valueOf(quote.label());
		return word("quotes.paper.title", quote) + " " + number + ".pdf";
	}

	/**
	 * Writes a PDF; a draft is marked as one. Who calls has asked whether the viewer may
	 * see the quote.
	 * @param out stays open
	 */
	public void print(Quote quote, List<QuoteLine> lines, OutputStream out) throws IOException {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(quote.language().locale());
		try {
			pages.print(sheet(quote, lines), out);
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

	private Sheet sheet(Quote quote, List<QuoteLine> lines) {
		Recipients.Recipient recipient = recipients.of(quote);
		Map<String, Object> model = new HashMap<>();
		model.put("quote", quote);
		model.put("salutation", recipient.salutation());
		model.put("positions", Position.of(lines));
		model.put("totals", Totals.of(lines, quote.discount()));
		model.put("discounts", lines.stream().anyMatch(QuoteLine::isDiscounted));
		model.put("choices", lines.stream().anyMatch((line) -> !line.isCounted() && !line.isRemark()));
		model.put("formats", formats);
		model.put("amounts", amounts);
		String subject = word("quotes.paper.title", quote) + (quote.number() == null ? "" : " " + quote.label()) + ": "
				+ quote.subject();
		return new Sheet(recipient.lines(), info(quote), subject, "quotes/paper", model, quote.language().locale());
	}

	private List<Sheet.Info> info(Quote quote) {
		List<Sheet.Info> info = new ArrayList<>();
		info.add(new Sheet.Info(word("quotes.paper.number", quote),
				quote.number() == null ? word("quotes.paper.draft", quote) : String.valueOf(quote.number())));
		if (quote.revision() > 1) {
			info.add(new Sheet.Info(word("quotes.version", quote), String.valueOf(quote.revision())));
		}
		info.add(new Sheet.Info(word("quotes.paper.date", quote),
				formats.date(quote.issuedOn() == null ? LocalDate.now(Formats.ZONE) : quote.issuedOn())));
		info.add(new Sheet.Info(word("quotes.field.validUntil", quote), formats.date(quote.validUntil())));
		info.add(new Sheet.Info(word("quotes.paper.customer", quote), quote.customerNumber()));
		info.add(new Sheet.Info(word("quotes.paper.owner", quote), quote.ownerName()));
		return info;
	}

	private String word(String key, Quote quote) {
		Locale locale = quote.language().locale();
		return messages.getMessage(key, null, locale);
	}

}
