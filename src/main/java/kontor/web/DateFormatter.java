package kontor.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;

/** Days in forms: the browser's own form, and as Germans type them. */
class DateFormatter implements Formatter<LocalDate> {

	@Override
	public LocalDate parse(String text, Locale locale) throws ParseException {
		try {
			LocalDate date = Formats.parseDate(text);
			if (date != null && (date.getYear() < 1800 || date.getYear() > 2200)) {
				throw new ParseException(text, 0);
			}
			return date;
		}
		catch (DateTimeException ex) {
			throw new ParseException(text, 0);
		}
	}

	@Override
	public String print(LocalDate date, Locale locale) {
		return date.toString();
	}

}
