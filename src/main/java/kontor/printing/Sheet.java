package kontor.printing;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something to print.
 *
 * @param recipient the lines of the address window, at most six
 * @param info what stands beside the address: date, numbers
 * @param subject also the document's title
 * @param template a template with a fragment {@code content}, which is the text below the
 * subject; its tables of class {@code lines} go on over pages with their heads
 * @param model what the template shows
 * @param locale of the words that the page itself adds
 */
public record Sheet(List<String> recipient, List<Info> info, String subject, String template, Map<String, Object> model,
		Locale locale) {

	/** Lines that fit into the window. */
	public static final int LINES = 6;

	public Sheet {
		recipient = recipient.stream().filter((line) -> !line.isBlank()).limit(LINES).toList();
	}

	/** A line beside the address. */
	public record Info(String label, String value) {

	}

}
