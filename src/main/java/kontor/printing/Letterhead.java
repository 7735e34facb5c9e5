package kontor.printing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.users.Company;
import org.jspecify.annotations.Nullable;

/**
 * What stands around everything that is printed.
 *
 * @param colour of name and lines, such as #1a5fb4
 * @param sender the small line above the address
 * @param footer three columns, lines parted by line breaks
 * @param logo instead of the firm's name
 */
record Letterhead(String firm, String colour, String sender, List<String> footer, @Nullable Logo logo) {

	static final String PLAIN = "#1f2937";

	/** The firm's own words where nobody has set others. */
	static Letterhead of(Company company, LetterheadForm form, @Nullable Logo logo) {
		Company.Site site = company.site();
		String town = joined(" ", site.postalCode(), site.city());
		String sender = form.getSender() == null ? joined(" · ", company.name(), site.street(), town)
				: form.getSender();
		String left = form.getFooterLeft() == null ? joined("\n", company.name(), site.street(), town)
				: form.getFooterLeft();
		return new Letterhead(company.name(), form.colour(), sender,
				List.of(left, text(form.getFooterMiddle()), text(form.getFooterRight())), logo);
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text.replace("\r\n", "\n");
	}

	private static String joined(String between, String... parts) {
		return Stream.of(parts).filter((part) -> !part.isBlank()).collect(Collectors.joining(between));
	}

}
