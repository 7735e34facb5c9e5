package kontor.customers;

import org.jspecify.annotations.Nullable;

/**
 * Whom somebody writes to, in words; null what is not known.
 *
 * @param customer the name of the customer
 * @param number the customer's
 * @param salutation Frau, Herr …
 * @param name title, first and last name
 * @param letterSalutation without the comma at its end
 */
public record Addressee(@Nullable String customer, @Nullable String number, @Nullable String salutation,
		@Nullable String name, @Nullable String letterSalutation) {

	static final Addressee NOBODY = new Addressee(null, null, null, null, null);

}
