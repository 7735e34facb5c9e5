package kontor.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kontor.imports.files.ImportedContact.Scope;
import kontor.shared.ContactKind;
import kontor.shared.DialingArea;
import kontor.shared.Salutation;
import org.junit.jupiter.api.Test;

class SampleFilesTest {

	@Test
	void readsAllFifteenCards() {
		List<ImportedRecord> cards = Stream
			.of("John_Doe_ANDROID", "John_Doe_BLACK_BERRY", "John_Doe_EVOLUTION", "John_Doe_GMAIL", "John_Doe_IPHONE",
					"John_Doe_MS_OUTLOOK", "gmail-list", "outlook-2003")
			.flatMap((name) -> TestFiles.records(TestFiles.sample(name + ".vcf")).stream())
			.toList();
		assertThat(cards).hasSize(15).noneMatch(ImportedRow::isWrong).allMatch(ImportedRecord::hasPerson);
	}

	@Test
	void readsCardsOfAndroidInQuotedPrintable() {
		List<ImportedRecord> cards = TestFiles.records(TestFiles.sample("John_Doe_ANDROID.vcf"));
		assertThat(cards).extracting(ImportedRecord::row, ImportedRecord::firstName, ImportedRecord::lastName)
			.containsExactly(tuple(1, "John", "Doe"), tuple(2, "Jane", "Doe"), tuple(3, "Ñ Ñ Ñ", "Ñ"),
					tuple(4, "Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ", "Ñ"), tuple(5, "Ñ Ñ Ñ", "Ñ Ñ"), tuple(6, null, "ÑÑÑÑ"));
		assertThat(TestFiles.reasons(cards.get(0))).containsExactly(Reason.NAME_FROM_MAIL);
		assertThat(values(cards.get(3))).containsExactly("123456", "234567", "3456789", "45678901");
		assertThat(cards.get(4).contacts()).extracting(ImportedContact::kind, ImportedContact::value)
			.contains(tuple(ContactKind.FAX, "123456"), tuple(ContactKind.EMAIL, "bob@company.com"));
		assertThat(cards.get(5).company()).matches("Ñ{43,}");
		assertThat(cards.get(5).notes()).isEmpty();
	}

	@Test
	void readsACardOfAnIphone() {
		ImportedRecord card = TestFiles.records(TestFiles.sample("John_Doe_IPHONE.vcf")).get(0);
		assertThat(card.company()).isEqualTo("IBM");
		assertThat(card.department()).isEqualTo("Accounting");
		assertThat(card.role()).isEqualTo("Money Counter");
		assertThat(card.salutation()).isEqualTo(Salutation.HERR);
		assertThat(card.firstName() + "|" + card.lastName() + "|" + card.suffix() + "|" + card.nickname())
			.isEqualTo("John Richter James|Doe|Sr.|Johny");
		assertThat(card.birthday()).isEqualTo(LocalDate.of(2012, 6, 6));
		assertThat(card.contacts())
			.extracting(ImportedContact::kind, ImportedContact::value, ImportedContact::label, ImportedContact::scope)
			.containsExactly(tuple(ContactKind.EMAIL, "john.doe@ibm.com", null, Scope.BUSINESS),
					tuple(ContactKind.MOBILE, "905-555-1234", null, Scope.BUSINESS),
					tuple(ContactKind.PHONE, "905-666-1234", null, Scope.PRIVATE),
					tuple(ContactKind.PHONE, "905-777-1234", null, Scope.BUSINESS),
					tuple(ContactKind.FAX, "905-888-1234", null, Scope.PRIVATE),
					tuple(ContactKind.FAX, "905-999-1234", null, Scope.BUSINESS),
					tuple(ContactKind.PHONE, "905-111-1234", "Pager", Scope.BUSINESS),
					tuple(ContactKind.PHONE, "905-222-1234", "Assistenz", Scope.BUSINESS),
					tuple(ContactKind.WEB, "http://www.ibm.com", "Homepage", Scope.BUSINESS));
		assertThat(card.addresses()).containsExactly(
				new ImportedAddress(ImportedAddress.Kind.PRIVATE, "Silicon Alley 5", "12345", "New York", "New York",
						"US"),
				new ImportedAddress(ImportedAddress.Kind.BUSINESS, "Street4\nBuilding 6\nFloor 8", "12345", "New York",
						null, "US"));
		assertThat(TestFiles.reasons(card)).contains(Reason.PICTURE_SKIPPED);
	}

	@Test
	void readsACardOfOutlookWithNoteAndKey() {
		ImportedRecord card = TestFiles.records(TestFiles.sample("outlook-2003.vcf")).get(0);
		assertThat(card.company()).isEqualTo("Company, The");
		assertThat(card.note()).startsWith("This is the note field!!\nSecond line\n\nThird line is empty");
		assertThat(card.note()).contains("Tätigkeit: TheProfession");
		assertThat(values(card)).containsExactly("BusinessPhone", "HomePhone", "MobilePhone", "BusinessFaxPhone",
				"http://web-page-address.com", "jdoe@hotmail.com");
		assertThat(card.addresses()).extracting(ImportedAddress::street).containsExactly("123 Main St\nTheOffice");
	}

	@Test
	void keepsWhatHasNoFieldInTheNotes() {
		assertThat(TestFiles.records(TestFiles.sample("John_Doe_EVOLUTION.vcf")).get(0).notes()).contains(
				"Partner: Maria", "Vorgesetzter: Big Blue", "Assistenz: Little Red", "Jahrestag: 22.3.1980",
				"AIM: johnny5@aol.com");
		ImportedRecord google = TestFiles.records(TestFiles.sample("John_Doe_GMAIL.vcf")).get(0);
		assertThat(google.notes()).contains("Jahrestag: 1.3.1975", "Partner: Jenny");
		assertThat(google.note()).endsWith("\nFavotire Color: Blue");
		assertThat(google.addresses()).extracting(ImportedAddress::postalCode, ImportedAddress::country)
			.containsExactly(tuple("12345", "US"));
		assertThat(TestFiles.records(TestFiles.sample("John_Doe_MS_OUTLOOK.vcf")).get(0).notes()).contains(
				"Jahrestag: 13.1.2011", "Messenger: johny5@aol.com", "Vorgesetzter: Big Blue", "Assistenz: Jenny");
	}

	@Test
	void readsEightPersonsOfOutlook() {
		RecognisedFile file = ImportFile.open(TestFiles.sample("outlook-de-windows-1252.csv"));
		assertThat(file.charset() + " " + file.separator() + " " + file.rows()).isEqualTo("Windows-1252 , 8");
		assertThat(file.samples()).hasSize(5).allMatch((cells) -> cells.stream().anyMatch(Texts::hasUmlaut));
		List<ImportedRecord> persons = TestFiles.records(TestFiles.sample("outlook-de-windows-1252.csv"));
		assertThat(persons)
			.extracting(ImportedRecord::company, ImportedRecord::salutation, ImportedRecord::title,
					ImportedRecord::firstName, ImportedRecord::lastName)
			.containsExactly(tuple("Schlüsseldienst, Türen und mehr", Salutation.HERR, null, "Søren", "Kühn"),
					tuple("Bäckerei „Süße Ecke“ e.K.", Salutation.HERR, "Dr.", "Björn", "Schröder"),
					tuple("Fahrräder Weiß", Salutation.FRAU, null, "Françoise", "Müller-Lüdenscheidt"),
					tuple("Fahrräder Weiß", Salutation.FRAU, null, "Brünhilde", "Großkreutz"),
					tuple("Öko-Holz Straub AG", Salutation.HERR, "Prof. Dr.", "Rüdiger", "Hänsel"),
					tuple("Möbelhaus Ähre GmbH & Co. KG", Salutation.HERR, "Prof. Dr.", "Cäsar", "d'Orville"),
					tuple("Zahnärzte am Döhrener Turm PartG", Salutation.HERR, null, "Özgür", "Jäger"),
					tuple(null, Salutation.FRAU, "Prof. Dr.", "Brünhilde", "Weiß"));
		assertThat(persons.get(7).note()).isEqualTo("Zahlt bar;\nHund im Hof – Vorsicht!");
		checkNumbersAndPostcodes(persons, "04109", "01067", "99084", "99084", "50667", "06108", "24103", "20095");
	}

	@Test
	void readsTwelvePersonsOfExcelWithTheirLostZeros() {
		List<ImportedRecord> persons = TestFiles.records(TestFiles.sample("kartei.xlsx"));
		assertThat(persons).extracting(ImportedRecord::row).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
		assertThat(persons)
			.extracting(ImportedRecord::salutation, ImportedRecord::title, ImportedRecord::firstName,
					ImportedRecord::lastName)
			.contains(tuple(Salutation.FRAU, "Dr.", "Müşerref", "Ott"),
					tuple(Salutation.HERR, "Prof. Dr.", "Łukasz", "Groß"),
					tuple(Salutation.FRAU, "Dr.", "Müşerref", "Böhm"));
		checkNumbersAndPostcodes(persons, "04109", "01067", "99084", "50667", "99084", "20095", "50667", "06108",
				"06108", "24103", "20095", "04109");
		assertThat(TestFiles.reasons(persons.get(0))).containsExactly(Reason.POSTCODE_ZERO_RESTORED);
	}

	private static void checkNumbersAndPostcodes(List<ImportedRecord> persons, String... postcodes) {
		assertThat(persons).noneMatch(ImportedRow::isWrong);
		assertThat(persons.stream().map((person) -> person.addresses().get(0).postalCode())).containsExactly(postcodes);
		assertThat(persons.stream()
			.flatMap((person) -> person.contacts().stream())
			.filter((contact) -> contact.kind().isNumber())).hasSize(persons.size())
			.allMatch((number) -> Objects.toString(number.kind().normalise(number.value(), DialingArea.GERMANY), "")
				.startsWith("+49"));
	}

	private static List<String> values(ImportedRecord card) {
		return card.contacts().stream().map(ImportedContact::value).toList();
	}

}
