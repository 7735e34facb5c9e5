package kontor.sales;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Opportunities in words. Templates call it {@code @salesWords}. */
@Component("salesWords")
class SalesWords {

	private final MessageSource messages;

	SalesWords(MessageSource messages) {
		this.messages = messages;
	}

	/** Such as "1.234,50 €", whole euros without cents; empty for null. */
	public String money(@Nullable BigDecimal amount) {
		if (amount == null) {
			return "";
		}
		boolean english = "en".equals(locale().getLanguage());
		NumberFormat format = NumberFormat.getNumberInstance(english ? Locale.UK : Locale.GERMANY);
		int cents = amount.stripTrailingZeros().scale() > 0 ? 2 : 0;
		format.setMinimumFractionDigits(cents);
		format.setMaximumFractionDigits(cents);
		return english ? "€" + format.format(amount) : format.format(amount) + "\u00a0€";
	}

	/** "steht seit 12 Tagen, üblich 7". */
	public String age(Opportunity one) {
		String since = message(one.daysInStage() == 1 ? "sales.age.one" : "sales.age", one.daysInStage());
		return one.isStuck() ? message("sales.age.usual", since, one.usualDays()) : since;
	}

	/** "76 %"; a dash where there is nothing to say. */
	public String percent(@Nullable Long share) {
		return share == null ? "–" : share + "\u00a0%";
	}

	/** What a line of the forecast is about. */
	public String line(Forecasts.Line line) {
		if (line.month() != null) {
			return line.month().format(DateTimeFormatter.ofPattern("MMMM yyyy", locale()));
		}
		return line.kind().equals("NAME") ? line.name() : message("sales.forecast." + line.kind());
	}

	/** What a line of what was learnt is about. */
	public String line(Lessons.Line line) {
		return line.key() == null ? String.valueOf(line.name()) : message(line.key());
	}

	String message(String key, @Nullable Object... arguments) {
		return messages.getMessage(key, arguments, locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
