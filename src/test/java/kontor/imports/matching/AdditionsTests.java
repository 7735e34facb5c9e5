package kontor.imports.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kontor.customers.AddressDraft;
import kontor.customers.AddressKind;
import kontor.customers.ContactPointDraft;
import kontor.imports.files.ImportedAddress;
import kontor.shared.ContactKind;
import kontor.shared.DialingArea;
import org.junit.jupiter.api.Test;

/** Lists only grow, and by the same file only once. */
class AdditionsTests {

	private static final ImportedAddress WHOLE = new ImportedAddress(ImportedAddress.Kind.BUSINESS, "Königstraße 3",
			"01067", "Dresden", null, null);

	private static final ImportedAddress TOWN = new ImportedAddress(ImportedAddress.Kind.BUSINESS, null, null,
			"Dresden", null, null);

	@Test
	void theSameNumberInAnotherNotationIsNotAdded() {
		List<ContactPointDraft> known = List.of(new ContactPointDraft(ContactKind.PHONE, "0351 / 12 34-5"));
		assertThat(points(known, new ContactPointDraft(ContactKind.MOBILE, "+49 (0)351 12345"))).isEqualTo(known);
		assertThat(points(known, new ContactPointDraft(ContactKind.FAX, "0351 12345"))).hasSize(2);
	}

	@Test
	void aLabelIsFilledButNotReplaced() {
		ContactPointDraft bare = new ContactPointDraft(ContactKind.EMAIL, "a@b.de");
		ContactPointDraft labelled = new ContactPointDraft(ContactKind.EMAIL, "A@B.de", "Zentrale");
		assertThat(points(List.of(bare), labelled))
			.containsExactly(new ContactPointDraft(ContactKind.EMAIL, "a@b.de", "Zentrale"));
		assertThat(points(List.of(labelled), bare)).containsExactly(labelled);
	}

	private static List<ContactPointDraft> points(List<ContactPointDraft> known, ContactPointDraft wanted) {
		return Additions.points(known, List.of(wanted), DialingArea.GERMANY);
	}

	@Test
	void anAddressIsCompletedInEitherOrder() {
		List<AddressDraft> one = Additions.addresses(List.of(), List.of(TOWN, WHOLE), false, "DE");
		List<AddressDraft> other = Additions.addresses(List.of(), List.of(WHOLE, TOWN), false, "DE");
		assertThat(one).isEqualTo(other)
			.containsExactly(new AddressDraft(AddressKind.MAIN, "Königstraße 3", "01067", "Dresden", null));
	}

	@Test
	void anAddressWithoutCountryIsWhereTheFirmIs() {
		ImportedAddress german = new ImportedAddress(ImportedAddress.Kind.BUSINESS, "Ring 4", "01067", "Dresden", null,
				null);
		ImportedAddress own = new ImportedAddress(ImportedAddress.Kind.BUSINESS, "Gasse 1", "8010", "Graz", null, null);
		assertThat(Additions.addresses(List.of(), List.of(own, german), false, "AT")).extracting(AddressDraft::country)
			.containsExactly("AT", "DE");
	}

	@Test
	void anotherStreetIsAnotherAddress() {
		ImportedAddress second = new ImportedAddress(ImportedAddress.Kind.BUSINESS, "Ring 4", "01067", "Dresden", null,
				null);
		ImportedAddress spelled = new ImportedAddress(ImportedAddress.Kind.BUSINESS, "Königstr. 3", "01067", "Dresden",
				null, null);
		List<AddressDraft> all = Additions.addresses(List.of(), List.of(WHOLE, second, spelled), false, "DE");
		assertThat(all).extracting(AddressDraft::kind).containsExactly(AddressKind.MAIN, AddressKind.VISIT);
	}

	@Test
	void invoicesAndGoodsHaveAddressesOfTheirOwn() {
		ImportedAddress billing = new ImportedAddress(ImportedAddress.Kind.BILLING, "Ring 4", "01067", "Dresden", null,
				null);
		ImportedAddress delivery = new ImportedAddress(ImportedAddress.Kind.DELIVERY, "Hof 5", "01067", "Dresden", null,
				null);
		List<AddressDraft> all = Additions.addresses(List.of(), List.of(TOWN, billing, delivery, TOWN, delivery), false,
				"DE");
		assertThat(all).extracting(AddressDraft::kind, AddressDraft::street)
			.containsExactly(tuple(AddressKind.MAIN, null), tuple(AddressKind.BILLING, "Ring 4"),
					tuple(AddressKind.DELIVERY, "Hof 5"));
	}

	@Test
	void aNoteGrowsByWholeLines() {
		String note = Additions.note("zahlt in bar", List.of("bar", "zahlt  in bar", "Hund\nim Hof"));
		assertThat(note).isEqualTo("zahlt in bar\nbar\nHund\nim Hof");
		assertThat(Additions.note(note, List.of("Hund\r\n im Hof", "bar"))).isEqualTo(note);
	}

	@Test
	void tagsDifferByMoreThanCapitals() {
		assertThat(Additions.tags(List.of("Möbel"), List.of("MOEBEL", "Messe"))).containsExactly("Möbel", "Messe");
	}

}
