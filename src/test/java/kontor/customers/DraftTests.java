package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kontor.shared.ContactKind;
import kontor.shared.DialingArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTests {

	private static final DialingArea DRESDEN = new DialingArea("DE", "0351");

	@ParameterizedTest
	@CsvSource({ "Müller GmbH, Mueller", "Müller GmbH, Muller GmbH & Co. KG",
			"Meier & Söhne GmbH, Meier und Soehne Gesellschaft mbH", "Groß AG, GROSS", "Ott e. K., Firma Ott" })
	void namesThatMeanTheSameHaveOneKey(String one, String other) {
		assertThat(CustomerDraft.organisation(one).keys().matchKey())
			.isEqualTo(CustomerDraft.organisation(other).keys().matchKey());
	}

	@Test
	void peopleAreSortedByTheirLastNameAndFoundByBoth() {
		CustomerKeys keys = SampleCustomers.FRAU_DR_MUELLER.keys();
		assertThat(keys.nameKey()).isEqualTo("muller eva");
		assertThat(keys.searchText()).isEqualTo(" eva mueller muller");
		assertThat(SampleCustomers.FRAU_DR_MUELLER.name()).isEqualTo("Eva Müller");
	}

	@ParameterizedTest
	@CsvSource({ "PHONE, 0351/231 25-0, +4935123125 0, 052132153 94", "PHONE, 231 25 0, +4935123125 0, 052132153 94",
			"MOBILE, 0049 171 1234567, +49171 1234567, 7654321 171 94",
			"EMAIL, Info@Meier.DE, info@meier.de, info@meier.de",
			"WEB, https://www.Meier.de/, www.meier.de, www.meier.de" })
	void contactPointsAreNormalised(ContactKind kind, String typed, String normalised, String lookup) {
		ContactPointKeys keys = new ContactPointDraft(kind, typed).keys(DRESDEN);
		assertThat(keys.normalised()).isEqualTo(normalised.replace(" ", ""));
		assertThat(keys.lookup()).isEqualTo(lookup.replace(" ", ""));
	}

	@Test
	void whatIsNoNumberIsKeptAsTyped() {
		ContactPointDraft point = new ContactPointDraft(ContactKind.PHONE, "auf Anfrage");
		assertThat(point.keys(DRESDEN)).isEqualTo(new ContactPointKeys(null, "auf anfrage"));
		assertThat(DraftCheck.isDoubtful(point, DRESDEN)).isTrue();
		assertThat(problems(point)).isEmpty();
	}

	@Test
	void textIsCleanedAndBlankIsNull() {
		CustomerDraft draft = new CustomerDraft(CustomerKind.ORGANISATION, " ", CustomerStatus.CUSTOMER,
				" Meier\t\u0000\u00a0GmbH ", null, " ", null, null, null, null, "eins\r\nzwei ", null, null, null, null,
				List.of(" VIP", "vip", ""), List.of(), List.of());
		assertThat(draft.number()).isNull();
		assertThat(draft.name()).isEqualTo("Meier GmbH");
		assertThat(draft.note()).isEqualTo("eins\nzwei");
		assertThat(draft.tags()).containsExactly("VIP");
	}

	@ParameterizedTest
	@CsvSource({ "1234, DE, false", "01234, DE, true", "0123a, DE, false", "1010, AT, true", "01010, AT, false",
			"8001, CH, true", "SW1A 1AA, GB, true" })
	void postcodesHaveTheFormOfTheirCountry(String code, String country, boolean right) {
		AddressDraft address = new AddressDraft(AddressKind.MAIN, null, code, "Ort", country);
		assertThat(DraftCheck.of(SampleCustomers.MEIER_GMBH.with(List.of(), List.of(address))).isEmpty())
			.isEqualTo(right);
	}

	@Test
	void problemsNameTheirField() {
		CustomerDraft draft = CustomerDraft.organisation("x".repeat(201))
			.with(List.of(new ContactPointDraft(ContactKind.PHONE, "0351 1"),
					new ContactPointDraft(ContactKind.EMAIL, "meier(at)web.de")),
					List.of(new AddressDraft(AddressKind.MAIN, "Weg 1", "123", "4711", null, "Deutschland",
							LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1))));
		assertThat(DraftCheck.of(draft)).extracting(DraftProblem::field)
			.containsExactlyInAnyOrder("name", "contactPoints[1].value", "addresses[0].city", "addresses[0].country",
					"addresses[0].to");
		assertThat(DraftCheck.of(CustomerDraft.organisation(" "))).extracting(DraftProblem::field)
			.containsExactly("name");
		assertThat(DraftCheck.of(CustomerDraft.person("Kim", ""))).extracting(DraftProblem::field)
			.containsExactly("lastName");
	}

	private static List<DraftProblem> problems(ContactPointDraft point) {
		return DraftCheck.of(SampleCustomers.MEIER_GMBH.with(List.of(point), List.of()));
	}

}
