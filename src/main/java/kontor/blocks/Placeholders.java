package kontor.blocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.customers.Addressee;
import kontor.customers.Addressees;
import kontor.users.Accounts;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fills in what a text block leaves open. What nobody knows stays as it is, for the user
 * to see and to write himself.
 */
@Component
class Placeholders {

	/** In the order in which the form explains them. */
	static final List<String> NAMES = List.of("anrede", "briefanrede", "name", "firma", "kundennummer", "datum", "ich",
			"signatur");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(" + String.join("|", NAMES) + ")}",
			Pattern.CASE_INSENSITIVE);

	private final Addressees addressees;

	private final Accounts accounts;

	private final Formats formats;

	Placeholders(Addressees addressees, Accounts accounts, Formats formats) {
		this.addressees = addressees;
		this.accounts = accounts;
		this.formats = formats;
	}

	/**
	 * @param customer the one it is written to; null if that is open
	 * @param person likewise
	 */
	String fill(String text, @Nullable Long customer, @Nullable Long person, Viewer viewer) {
		Addressee to = addressees.of(customer, person, viewer);
		return PLACEHOLDER.matcher(text).replaceAll((found) -> {
			String value = value(found.group(1).toLowerCase(Locale.ROOT), to, viewer);
			return Matcher.quoteReplacement(value == null ? found.group() : value);
		});
	}

	private @Nullable String value(String name, Addressee to, Viewer viewer) {
		return switch (name) {
			case "anrede" -> to.salutation();
			case "briefanrede" -> to.letterSalutation();
			case "name" -> to.name();
			case "firma" -> to.customer();
			case "kundennummer" -> to.number();
			case "datum" -> formats.date(LocalDate.now(Formats.ZONE));
			case "ich" -> viewer.name();
			default -> accounts.signature(viewer.id());
		};
	}

}
