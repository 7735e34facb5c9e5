package kontor.imports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kontor.shared.Salutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
			1067       | Dresden  | ''          | 01067 | Dresden | -
			1067.0     | Dresden  | ''          | 01067 | Dresden | -
			1067       | Dresden  | Deutschland | 01067 | Dresden | DE
			D-01067    | Dresden  | ''          | 01067 | Dresden | DE
			01067 Dresden | ''    | D           | 01067 | Dresden | DE
			8001       | Zürich   | ''          | 8001  | Zürich  | -
			8001       | Zürich   | Schweiz     | 8001  | Zürich  | CH
			CH-8001    | Uster    | ''          | 8001  | Uster   | CH
			1010       | Wien     | A           | 1010  | Wien    | AT
			1010       | Wien     | ''          | 1010  | Wien    | -
			99084      | Erfurt   | ''          | 99084 | Erfurt  | -
			75008      | Paris    | Frankreich  | 75008 | Paris   | FR
			1015 AB    | Amsterdam | Niederlande | 1015 AB | Amsterdam | NL
			""")
	void putsBackLostZerosOfPostcodes(String code, String city, String country, String right, String town, String iso) {
		ImportedRecord row = TestFiles.only("Nachname;PLZ;Ort;Land\nOtt;%s;%s;%s\n".formatted(code, city, country));
		assertThat(row.addresses())
			.containsExactly(new ImportedAddress(ImportedAddress.Kind.BUSINESS, null, right, town, null, iso));
	}

	@Test
	void noZeroWasLostInAFirmAbroad() {
		ImportedRecord row = (ImportedRecord) TestFiles.rows(TestFiles.file("Nachname;PLZ;Ort\nOtt;4053;Haid\n"), "AT")
			.get(0);
		assertThat(row.addresses().get(0).postalCode()).isEqualTo("4053");
		assertThat(row.problems()).isEmpty();
	}

	@Test
	void takesTheCountryFromNumbersWhereTheAddressNamesNone() {
		assertThat(TestFiles.only("Nachname;PLZ;Ort;Telefon\nOtt;4020;Ansfelden;+43 732 1234\n")
			.addresses()
			.get(0)
			.postalCode()).isEqualTo("4020");
	}

	@Test
	void namesPostcodesAndCountriesThatAreNone() {
		ImportedRecord row = TestFiles.only("Nachname;PLZ;Ort;Land\nOtt;ABC;Ulm;Atlantis\n");
		assertThat(TestFiles.reasons(row)).containsExactly(Reason.COUNTRY_UNKNOWN);
		assertThat(row.notes()).containsExactly("Land: Atlantis");
		assertThat(TestFiles.reasons(TestFiles.only("Nachname;PLZ;Ort\nOtt;12;Ulm\n")))
			.containsExactly(Reason.POSTCODE_FORM);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			1761234567       | 01761234567   | NUMBER_ZERO_RESTORED
			3512345678       | 03512345678   | NUMBER_ZERO_RESTORED
			493512345678     | +493512345678 | NUMBER_ZERO_RESTORED
			4.93512345678E+11 | +493512345678 | NUMBER_ZERO_RESTORED
			42838100         | 42838100      | -
			030/123-45       | 030/123-45    | -
			+49 (0)30 123    | +49 (0)30 123 | -
			BusinessPhone    | BusinessPhone | -
			""")
	void putsBackLostZerosOfNumbers(String cell, String number, Reason reason) {
		ImportedRecord row = TestFiles.only("Nachname;Telefon\nOtt;%s\n".formatted(cell));
		assertThat(row.contacts().get(0).value()).isEqualTo(number);
		assertThat(TestFiles.reasons(row))
			.isEqualTo((reason == null) ? java.util.List.of() : java.util.List.of(reason));
	}

	@Test
	void keepsNumbersThatLostTheirDigitsInTheNote() {
		ImportedRecord row = TestFiles.only("Nachname;Telefon\nOtt;4,93E+11\n");
		assertThat(row.contacts()).isEmpty();
		assertThat(row.notes()).containsExactly("Telefon: 4,93E+11");
		assertThat(TestFiles.reasons(row)).containsExactly(Reason.NUMBER_LOST_DIGITS);
	}

	@Test
	void partsSeveralNumbersAndMailsOfOneCell() {
		ImportedRecord row = TestFiles
			.only("Nachname,Telefon,E-Mail\nOtt,\"030 123456; 0171/123456, 0172 999999\",\"Eva Ott <eva@ott.de>\"\n");
		assertThat(row.contacts()).extracting(ImportedContact::value)
			.containsExactly("030 123456", "0171/123456", "0172 999999", "eva@ott.de");
		assertThat(TestFiles.only("Nachname;E-Mail\nOtt;a@b.de, c@d.de\n").contacts()).hasSize(2);
		ImportedRecord bad = TestFiles.only("Nachname;E-Mail;Ort\nOtt;keine;Ulm\n");
		assertThat(bad.contacts()).hasSize(1);
		assertThat(TestFiles.reasons(bad)).containsExactly(Reason.MAIL_FORM);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
			Frau Dr.             | ''    | Eva      | Ott   | FRAU | Dr.       | Eva | Ott
			Frau Dr.             | Dr.   | Eva      | Ott   | FRAU | Dr.       | Eva | Ott
			Mrs.                 | ''    | Eva      | Ott   | FRAU | -         | Eva | Ott
			Herr                 | Prof. Dr. | Jan  | Ott   | HERR | Prof. Dr. | Jan | Ott
			''                   | ''    | Dr. Jan  | Ott   | -    | Dr.       | Jan | Ott
			Herrn                | Dipl.-Ing. | Jan | Ott   | HERR | Dipl.-Ing. | Jan | Ott
			''                   | ''    | ''       | Herr Dr. Jan von Ott | HERR | Dr. | Jan | von Ott
			''                   | ''    | ''       | Ott, Jan | - | -        | Jan | Ott
			''                   | ''    | Jan      | ''    | -    | -         | -   | Jan
			""")
	void partsAnredeTitleAndName(String anrede, String titel, String vorname, String nachname, Salutation salutation,
			String title, String first, String last) {
		ImportedRecord row = TestFiles
			.only("Firma;Anrede;Titel;Vorname;Nachname\nOtt GmbH;%s;%s;%s;\"%s\"\nAbt GmbH;Herr;Dr.;Jan;Abt\n"
				.formatted(anrede, titel, vorname, nachname)
				.replace("\nAbt GmbH;Herr;Dr.;Jan;Abt", ""));
		assertThat(row.salutation()).isEqualTo(salutation);
		assertThat(row.title()).isEqualTo(title);
		assertThat(row.firstName()).isEqualTo(first);
		assertThat(row.lastName()).isEqualTo(last);
		assertThat(row.problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Müller-Lüdenscheidt, Dr. Françoise | -           | Françoise | Müller-Lüdenscheidt
			Möbelhaus Ähre GmbH & Co. KG       | Möbelhaus Ähre GmbH & Co. KG | - | -
			Fahrräder Weiß                     | Fahrräder Weiß | -       | -
			Firma Kühn GmbH                    | Kühn GmbH   | -         | -
			Herrn Dr. Hans von der Heide       | -           | Hans      | von der Heide
			""")
	void tellsFirmsFromPersonsInOneColumn(String name, String company, String first, String last) {
		ImportedRecord row = TestFiles.only("Name;Ort;Telefon\n\"%s\";Ulm;0731 12345\n".formatted(name));
		assertThat(row.company()).isEqualTo(company);
		assertThat(row.firstName()).isEqualTo(first);
		assertThat(row.lastName()).isEqualTo(last);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1.2.70         | 1970-02-01
			01.02.1970     | 1970-02-01
			1970-02-01     | 1970-02-01
			1970-02-01T00:00:00Z | 1970-02-01
			19700201       | 1970-02-01
			1. Februar 1970 | 1970-02-01
			1/2/1970       | 1970-02-01
			25600          | 1970-02-01
			""")
	void readsBirthdays(String text, LocalDate birthday) {
		assertThat(TestFiles.only("Nachname;Geburtstag\nOtt;%s\n".formatted(text)).birthday()).isEqualTo(birthday);
	}

	@Test
	void readsAmericanDatesWhereTheFileIsAmerican() {
		assertThat(TestFiles.records("Last Name,Birthday\nOtt,2/1/1970\nAbt,12/31/1970\n").get(0).birthday())
			.isEqualTo(LocalDate.of(1970, 2, 1));
		assertThat(TestFiles.records("Last Name,Birthday\nOtt,2/1/1970\nAbt,31/12/1970\n").get(0).birthday())
			.isEqualTo(LocalDate.of(1970, 1, 2));
	}

	@Test
	void keepsIncompleteAndWrongBirthdaysInTheNote() {
		ImportedRecord partial = TestFiles.only("Nachname;Geburtstag\nOtt;22.03.\n");
		assertThat(partial.notes()).containsExactly("Geburtstag: 22.3.");
		assertThat(TestFiles.reasons(partial)).containsExactly(Reason.BIRTHDAY_WITHOUT_YEAR);
		ImportedRecord wrong = TestFiles.only("Nachname;Geburtstag\nOtt;31.02.1970\n");
		assertThat(wrong.notes()).containsExactly("Geburtstag: 31.02.1970");
		assertThat(TestFiles.reasons(wrong)).containsExactly(Reason.BIRTHDAY_INVALID);
		assertThat(TestFiles.only("Nachname;Geburtstag;Ort\nOtt;0.0.00;Ulm\n").problems()).isEmpty();
	}

	@Test
	void takesApartAnAddressInOneCell() {
		assertThat(TestFiles.only("Firma;Adresse\nOtt GmbH;\"Ring 7, Hinterhaus, 1067 Dresden, Deutschland\"\n")
			.addresses())
			.containsExactly(new ImportedAddress(ImportedAddress.Kind.BUSINESS, "Ring 7\nHinterhaus", "01067",
					"Dresden", null, "DE"));
	}

	@Test
	void namesRowsWithoutAnyName() {
		ImportedRecord row = TestFiles.records("Nachname;Ort;Telefon\nWeiß;Ulm;1\n;Köln;\n").get(1);
		assertThat(TestFiles.reasons(row)).containsExactly(Reason.NO_NAME);
		assertThat(row.isWrong()).isTrue();
	}

	@Test
	void putsPostBoxesIntoAnAddressOfTheirOwn() {
		assertThat(TestFiles.only("Firma;Straße;Postfach;PLZ;Ort\nOtt GmbH;Ring 7;12 34;50667;Köln\n").addresses())
			.containsExactly(new ImportedAddress(ImportedAddress.Kind.BUSINESS, "Ring 7", "50667", "Köln", null, null),
					new ImportedAddress(ImportedAddress.Kind.PO_BOX, "Postfach 12 34", null, "Köln", null, null));
	}

	@Test
	void takesOffWhatKeepsNumbersText() {
		ImportedRecord row = TestFiles.only("Nachname,PLZ,Ort,Telefon\nOtt,=\"01067\",Dresden,'0351 123\n");
		assertThat(row.addresses().get(0).postalCode()).isEqualTo("01067");
		assertThat(row.contacts().get(0).value()).isEqualTo("0351 123");
	}

	@Test
	void doesNotTakeAGermanAddressForASwissOne() {
		ImportedAddress address = TestFiles.only("Nachname;PLZ;Ort;E-Mail\nOtt;50667;Köln;ott@firma.ch\n")
			.addresses()
			.get(0);
		assertThat(address.country()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Am Bühl 3 04109 Leipzig", "Am Bühl 3, 04109 Leipzig", "Am Bühl 3  D-04109 Leipzig" })
	void takesApartAnAddressOnOneLine(String address) {
		ImportedAddress read = TestFiles.only("Firma;Adresse\nOtt GmbH;" + address + "\n").addresses().get(0);
		assertThat(
				List.of(String.valueOf(read.street()), String.valueOf(read.postalCode()), String.valueOf(read.city())))
			.containsExactly("Am Bühl 3", "04109", "Leipzig");
	}

}
