package kontor.imports.files;

import ezvcard.VCard;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Address;
import ezvcard.property.RawProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kontor.imports.files.ImportedAddress.Kind;

/** Postal addresses of a card. */
final class CardAddresses {

	private CardAddresses() {
	}

	static void take(VCard card, Address address, RecordDraft draft) {
		AddressDraft parts = draft.address("adr" + System.identityHashCode(address), kind(card, address));
		String street = joined(address.getStreetAddresses());
		String extended = joined(address.getExtendedAddresses());
		String city = joined(address.getLocalities());
		boolean textOnly = street.isEmpty() && city.isEmpty() && (extended.contains("\n") || extended.contains(","));
		if (textOnly) {
			parts.add(Target.ADDRESS, extended);
		}
		else {
			lines(parts, street);
			lines(parts, extended);
		}
		parts.add(Target.POSTCODE, joined(address.getPostalCodes()))
			.add(Target.CITY, city)
			.add(Target.REGION, joined(address.getRegions()))
			.add(Target.PO_BOX, joined(address.getPoBoxes()));
		country(card, address, parts);
		boolean empty = street.isEmpty() && extended.isEmpty() && city.isEmpty();
		if (empty && address.getLabel() != null) {
			parts.add(Target.ADDRESS, Texts.clean(address.getLabel()));
		}
	}

	/** What the address calls itself, else by its types. */
	private static Kind kind(VCard card, Address address) {
		String label = CardReader.label(card, address);
		Kind said = (label == null) ? Kind.BUSINESS : HeaderWords.kind(label);
		return (said == Kind.BUSINESS) ? kind(address.getParameters()) : said;
	}

	static Kind kind(VCardParameters parameters) {
		List<String> types = parameters.getTypes().stream().map(String::toLowerCase).toList();
		return types.stream().anyMatch((type) -> type.contains("work")) ? Kind.BUSINESS
				: types.stream().anyMatch((type) -> type.contains("home")) ? Kind.PRIVATE : Kind.BUSINESS;
	}

	private static void lines(AddressDraft parts, String text) {
		text.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.forEach((line) -> parts.add(Target.STREET, line));
	}

	/** Apple names the country's code in a property of the same group. */
	private static void country(VCard card, Address address, AddressDraft parts) {
		String country = joined(address.getCountries());
		String code = card.getExtendedProperties("X-ABADR")
			.stream()
			.filter((raw) -> raw.getGroup() != null && raw.getGroup().equalsIgnoreCase(address.getGroup()))
			.map(RawProperty::getValue)
			.filter((value) -> value != null && value.strip().length() == 2)
			.findFirst()
			.orElse("");
		parts.add(Target.COUNTRY, country.isEmpty() ? code : country);
	}

	private static String joined(List<String> values) {
		return values.stream()
			.map((value) -> Texts.clean(Objects.toString(value, "")))
			.filter((value) -> !value.isEmpty())
			.collect(Collectors.joining("\n"));
	}

}
