package kontor.billing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kontor.billing.Recipient;
import org.jspecify.annotations.Nullable;

/** Whom an invoice goes to, as somebody writes it. */
class RecipientForm {

	@NotBlank
	@Size(max = 200)
	private @Nullable String recipient;

	@Size(max = 200)
	private @Nullable String addition;

	@Size(max = 200)
	private @Nullable String street;

	@Size(max = 20)
	private @Nullable String postalCode;

	@Size(max = 100)
	private @Nullable String city;

	@NotBlank
	@Pattern(regexp = "[A-Za-z]{2}|\\s*")
	private @Nullable String country = Recipient.HOME;

	@Pattern(regexp = "\\s*([A-Za-z]{2}[0-9A-Za-z+* ]{2,16})?\\s*")
	private @Nullable String vatId;

	void fill(Recipient known) {
		recipient = known.name();
		addition = known.addition();
		street = known.street();
		postalCode = known.postalCode();
		city = known.city();
		country = known.country();
		vatId = known.vatId();
	}

	Recipient recipient(@Nullable String number) {
		return new Recipient(number, String.valueOf(Typed.text(recipient)), Typed.text(addition), Typed.text(street),
				Typed.text(postalCode), Typed.text(city), String.valueOf(Typed.identifier(country)),
				Typed.identifier(vatId));
	}

	public @Nullable String getRecipient() {
		return recipient;
	}

	public void setRecipient(@Nullable String recipient) {
		this.recipient = recipient;
	}

	public @Nullable String getAddition() {
		return addition;
	}

	public void setAddition(@Nullable String addition) {
		this.addition = addition;
	}

	public @Nullable String getStreet() {
		return street;
	}

	public void setStreet(@Nullable String street) {
		this.street = street;
	}

	public @Nullable String getPostalCode() {
		return postalCode;
	}

	public void setPostalCode(@Nullable String postalCode) {
		this.postalCode = postalCode;
	}

	public @Nullable String getCity() {
		return city;
	}

	public void setCity(@Nullable String city) {
		this.city = city;
	}

	public @Nullable String getCountry() {
		return country;
	}

	public void setCountry(@Nullable String country) {
		this.country = country;
	}

	public @Nullable String getVatId() {
		return vatId;
	}

	public void setVatId(@Nullable String vatId) {
		this.vatId = vatId;
	}

}
