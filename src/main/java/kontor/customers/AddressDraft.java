package kontor.customers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kontor.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * An address as somebody gave it.
 *
 * @param country ISO 3166 code of two letters; DE where none was given
 * @param from first day it holds; null: always did
 * @param to last day it holds; null: still does
 */
public record AddressDraft(AddressKind kind, @Nullable String street, @Nullable String postalCode,
		@Nullable String city, @Nullable String region, String country, @Nullable LocalDate from,
		@Nullable LocalDate to) {

	public AddressDraft {
		street = TypedText.lines(street);
		postalCode = TypedText.line(postalCode);
		city = TypedText.line(city);
		region = TypedText.line(region);
		String code = TypedText.line(country);
		country = code == null ? "DE" : code.toUpperCase(Locale.ROOT);
	}

	public AddressDraft(AddressKind kind, @Nullable String street, @Nullable String postalCode, @Nullable String city,
			@Nullable String country) {
		this(kind, street, postalCode, city, null, country == null ? "" : country, null, null);
	}

	public boolean isBlank() {
		return street == null && postalCode == null && city == null && region == null;
	}

	/**
	 * The address that lists show and search: the main one that holds, else the first
	 * that holds, else the first.
	 * @return null where there is none
	 */
	public static @Nullable AddressDraft main(List<AddressDraft> addresses, LocalDate today) {
		return addresses.stream()
			.filter((address) -> !address.isBlank())
			.min(Comparator.comparing((AddressDraft address) -> !address.holds(today))
				.thenComparing((address) -> address.kind() != AddressKind.MAIN))
			.orElse(null);
	}

	private boolean holds(LocalDate day) {
		return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
	}

}
