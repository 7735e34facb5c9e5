package kontor.imports.files;

import org.jspecify.annotations.Nullable;

/**
 * A postal address.
 *
 * @param street lines parted by line breaks
 * @param country ISO 3166 code of two letters; null where the file does not say
 */
public record ImportedAddress(Kind kind, @Nullable String street, @Nullable String postalCode, @Nullable String city,
		@Nullable String region, @Nullable String country) {

	/** What the file calls it. */
	public enum Kind {

		BUSINESS, PRIVATE, OTHER, BILLING, DELIVERY, PO_BOX

	}

}
