package kontor.reports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.format.TextStyle;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names of months, regions and periods. Templates call it {@code @reportWords}. */
@Component("reportWords")
public class ReportWords {

	private final MessageSource messages;

	ReportWords(MessageSource messages) {
		this.messages = messages;
	}

	public String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** From 1 to 12. */
	public String month(int number) {
		return Month.of(number).getDisplayName(TextStyle.FULL, LocaleContextHolder.getLocale());
	}

	String shortMonth(int number) {
		return Month.of(number).getDisplayName(TextStyle.SHORT_STANDALONE, LocaleContextHolder.getLocale());
	}

	/** As {@code postal_region} calls it. */
	String region(String key) {
		if (key.isEmpty() || key.equals("?")) {
			return text(key.isEmpty() ? "reports.region.none" : "reports.region.abroad");
		}
		String towns = Regions.of(key);
		return towns.isEmpty() ? key : key + " " + towns;
	}

	/** "2026", "2. Quartal 2026", "März 2026". */
	String period(Period period) {
		String part = period.part();
		String year = String.valueOf(period.year());
		return part.isEmpty() ? year : part.startsWith("Q") ? text("reports.quarter", part.substring(1), year)
				: month(period.start().getMonthValue()) + " " + year;
	}

	/** What of it has begun: "2025 (Januar bis März)" where it is not all. */
	String sameMonths(Period period) {
		Period before = new Period(period.span(), period.beforeStart(), period.months(), period.today());
		return period.isPartial() ? text("reports.until", period(before), month(period.beforeLast().getMonthValue()))
				: period(before);
	}

	/** The same of the year before, all of it. */
	String wholeBefore(Period period) {
		return period(new Period(period.span(), period.beforeStart(), period.months(), period.today()));
	}

	static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
