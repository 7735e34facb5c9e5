package kontor.customers.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kontor.customers.AddressDraft;
import kontor.customers.AddressKind;
import org.jspecify.annotations.Nullable;

/** A row of the form for one address. */
class AddressForm {

	private AddressKind kind = AddressKind.MAIN;

	private @Nullable String street;

	private @Nullable String postalCode;

	private @Nullable String city;

	private @Nullable String region;

	private @Nullable String country;

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	/**
	 * A row to fill in.
	 * @param home country that is meant where nobody says another one
	 */
	static AddressForm of(AddressKind kind, String home) {
		AddressForm row = new AddressForm();
		row.kind = kind;
		row.country = home;
		return row;
	}

	static List<AddressForm> of(List<AddressDraft> addresses) {
		List<AddressForm> rows = new ArrayList<>();
		addresses.forEach((address) -> rows.add(of(address)));
		return rows;
	}

	private static AddressForm of(AddressDraft address) {
		AddressForm row = of(address.kind(), address.country());
		row.street = address.street();
		row.postalCode = address.postalCode();
		row.city = address.city();
		row.region = address.region();
		row.from = address.from();
		row.to = address.to();
		return row;
	}

	static List<AddressDraft> drafts(List<AddressForm> rows, String home) {
		return rows.stream().map((row) -> row.toDraft(home)).toList();
	}

	private AddressDraft toDraft(String home) {
		return new AddressDraft(kind, street, postalCode, city, region, country == null ? home : country, from, to);
	}

	static void tidy(List<AddressForm> rows) {
		rows.removeIf((row) -> row == null
				|| Stream.of(row.street, row.postalCode, row.city, row.region).allMatch(Objects::isNull));
	}

	public AddressKind getKind() {
		return kind;
	}

	public void setKind(@Nullable AddressKind kind) {
		this.kind = kind == null ? AddressKind.MAIN : kind;
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

	public @Nullable String getRegion() {
		return region;
	}

	public void setRegion(@Nullable String region) {
		this.region = region;
	}

	public @Nullable String getCountry() {
		return country;
	}

	public void setCountry(@Nullable String country) {
		this.country = country;
	}

	public @Nullable LocalDate getFrom() {
		return from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

	public @Nullable LocalDate getTo() {
		return to;
	}

	public void setTo(@Nullable LocalDate to) {
		this.to = to;
	}

}
