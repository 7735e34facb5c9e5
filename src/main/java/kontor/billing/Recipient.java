package kontor.billing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * To whom an invoice goes, as it stands in the window.
 *
 * @param number the customer's
 * @param country ISO 3166, two letters
 */
public record Recipient(@Nullable String number, String name, @Nullable String addition, @Nullable String street,
		@Nullable String postalCode, @Nullable String city, String country, @Nullable String vatId) {

	/** The firm's own country. */
	public static final String HOME = "DE";

	/** The lines of the window. */
	public List<String> window() {
		String town = Stream.of(postalCode, city).filter(Objects::nonNull).collect(Collectors.joining(" "));
		String abroad = country.equals(HOME) ? null
				: new Locale("", country).getDisplayCountry(Locale.GERMAN).toUpperCase(Locale.GERMAN);
		return Stream.of(name, addition, street, town, abroad).filter(Objects::nonNull).toList();
	}

}
