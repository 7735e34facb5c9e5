package kontor.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kontor.imports.files.ImportedContact.Scope;
import kontor.shared.ContactKind;
import kontor.shared.Salutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {

	@Test
	void knowsAllColumnsOfGermanOutlook() throws IOException {
		Mapping mapping = mapping(Files.readString(TestFiles.sample("outlook-classic-de.header.csv")).strip());
		assertThat(mapping.columns()).hasSize(92);
		assertTargets(mapping, "Anrede", Target.SALUTATION, "Weitere Vornamen", Target.MIDDLE_NAMES, "Firma",
				Target.COMPANY, "Straße geschäftlich 3", Target.STREET, "Ort geschäftlich", Target.CITY, "Ort",
				Target.NOTE, "Postleitzahl geschäftlich", Target.POSTCODE, "Bundesland/Kanton privat",
				Target.PRIVATE_REGION, "Postleitzahl privat", Target.PRIVATE_POSTCODE, "Land/Region privat",
				Target.PRIVATE_COUNTRY, "Weitere Straße 2", Target.OTHER_STREET, "Weiterer Ort", Target.OTHER_CITY,
				"Weitere Postleitzahl", Target.OTHER_POSTCODE, "Weiteres/r Bundesland/Kanton", Target.OTHER_REGION,
				"Weiteres/e Land/Region", Target.OTHER_COUNTRY, "Telefon Assistent", Target.PHONE_ASSISTANT,
				"Fax geschäftlich", Target.FAX, "Telefon geschäftlich 2", Target.PHONE, "Autotelefon", Target.PHONE_CAR,
				"Telefon Firma", Target.PHONE_COMPANY, "Fax privat", Target.FAX_PRIVATE, "Telefon (privat)",
				Target.PHONE_PRIVATE, "Telefon (privat 2)", Target.PHONE_PRIVATE, "Mobiltelefon 2", Target.MOBILE,
				"Weiteres Fax", Target.FAX_OTHER, "Weiteres Telefon", Target.PHONE_OTHER, "Pager", Target.PHONE_OTHER,
				"Haupttelefon", Target.PHONE_COMPANY, "E-Mail-Adresse", Target.EMAIL, "E-Mail 2: Adresse", Target.EMAIL,
				"E-Mail 2: Typ", Target.NOTE, "E-Mail 3: Angezeigter Name", Target.NOTE, "Geburtstag", Target.BIRTHDAY,
				"Jahrestag", Target.NOTE, "Kategorien", Target.TAGS, "Notizen", Target.NOTE, "Position", Target.ROLE,
				"Postfach geschäftlich", Target.PO_BOX, "Postfach privat", Target.PRIVATE_PO_BOX, "Weiteres Postfach",
				Target.OTHER_PO_BOX, "Webseite", Target.WEB, "Privat", Target.NOTE, "Benutzer 1", Target.NOTE,
				"Internet Frei/Gebucht", Target.NOTE, "Sprache", Target.NOTE);
	}

	@Test
	void knowsAllColumnsOfGermanThunderbird() throws IOException {
		Mapping mapping = mapping(Files.readString(TestFiles.sample("thunderbird-de.header.csv")).strip());
		assertTargets(mapping, "Anzeigename", Target.DISPLAY_NAME, "Spitzname", Target.NICKNAME,
				"Primäre E-Mail-Adresse", Target.EMAIL, "Sekundäre E-Mail-Adresse", Target.EMAIL, "Messenger-Name",
				Target.NOTE, "Tel. dienstlich", Target.PHONE, "Tel. privat", Target.PHONE_PRIVATE, "Fax-Nummer",
				Target.FAX, "Mobil-Tel.-Nr.", Target.MOBILE, "Privat: Adresse", Target.PRIVATE_STREET,
				"Privat: Adresse 2", Target.PRIVATE_STREET, "Privat: PLZ", Target.PRIVATE_POSTCODE, "Privat: Ort",
				Target.PRIVATE_CITY, "Dienstlich: Adresse", Target.STREET, "Dienstlich: PLZ", Target.POSTCODE,
				"Arbeitstitel", Target.ROLE, "Organisation", Target.COMPANY, "Webseite 2", Target.WEB, "Geburtsjahr",
				Target.BIRTH_YEAR, "Geburtsmonat", Target.BIRTH_MONTH, "Geburtstag", Target.BIRTH_DAY, "Benutzerdef. 1",
				Target.NOTE, "Notizen", Target.NOTE);
	}

	@Test
	void knowsEnglishOutlookAndThunderbird() {
		Mapping outlook = mapping(
				"First Name,Middle Name,Last Name,Title,Suffix,E-mail Address,E-mail 2 Address,Home Phone,Business Phone 2,Mobile Phone,Other Phone,Business Fax,Company Main Phone,Callback,IMAddress,Job Title,Department,Company,Office Location,Manager's Name,Assistant's Phone,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Home Postal Code,Home Country/Region,Other City,Other Postal Code,Web Page,Birthday,Anniversary,Notes,Location,Priority,Gender");
		assertTargets(outlook, "Title", Target.TITLE, "E-mail 2 Address", Target.EMAIL, "Home Phone",
				Target.PHONE_PRIVATE, "Business Phone 2", Target.PHONE, "Business Fax", Target.FAX,
				"Company Main Phone", Target.PHONE_COMPANY, "Callback", Target.PHONE_OTHER, "IMAddress", Target.NOTE,
				"Job Title", Target.ROLE, "Company", Target.COMPANY, "Office Location", Target.NOTE,
				"Assistant's Phone", Target.PHONE_ASSISTANT, "Business Postal Code", Target.POSTCODE, "Business State",
				Target.REGION, "Business Country/Region", Target.COUNTRY, "Home Street", Target.PRIVATE_STREET,
				"Home Postal Code", Target.PRIVATE_POSTCODE, "Home Country/Region", Target.PRIVATE_COUNTRY,
				"Other City", Target.OTHER_CITY, "Web Page", Target.WEB, "Anniversary", Target.NOTE);
		Mapping thunderbird = mapping(
				"First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,Home Country,Work Address,Work City,Work ZipCode,Job Title,Organization,Web Page 1,Birth Year,Birth Month,Birth Day,Custom 1,Notes");
		assertTargets(thunderbird, "Primary Email", Target.EMAIL, "Work Phone", Target.PHONE, "Mobile Number",
				Target.MOBILE, "Home Address 2", Target.PRIVATE_STREET, "Home ZipCode", Target.PRIVATE_POSTCODE,
				"Work Address", Target.STREET, "Work ZipCode", Target.POSTCODE, "Birth Day", Target.BIRTH_DAY,
				"Organization", Target.COMPANY);
	}

	@Test
	void readsGoogleWithTypesBesideTheNumbers() {
		ImportedRecord row = TestFiles
			.only("""
					Name,Given Name,Family Name,Name Prefix,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Phone 3 - Type,Phone 3 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country,Organization 1 - Name,Organization 1 - Title,Relation 1 - Type,Relation 1 - Value,Website 1 - Value
					Dr. Eva Müller,Eva,Müller,Frau Dr.,1970-02-01,Hallo,* myContacts ::: Stammkunden,* Work,eva@mueller.de ::: info@mueller.de,Mobile,0171 1234567,Work Fax,030 111111,Home,030 222222 ::: 030 333333,Home,"Ring 7
					50667 Köln",Ring 7,Köln,50667,Deutschland,Müller GmbH,Chefin,Spouse,Hans,www.mueller.de
					""");
		assertThat(row.company() + "|" + row.role() + "|" + row.salutation() + "|" + row.title() + "|" + row.firstName()
				+ "|" + row.lastName())
			.isEqualTo("Müller GmbH|Chefin|FRAU|Dr.|Eva|Müller");
		assertThat(row.contacts()).extracting(ImportedContact::kind, ImportedContact::value, ImportedContact::scope)
			.containsExactly(tuple(ContactKind.EMAIL, "eva@mueller.de", Scope.BUSINESS),
					tuple(ContactKind.EMAIL, "info@mueller.de", Scope.BUSINESS),
					tuple(ContactKind.MOBILE, "0171 1234567", Scope.BUSINESS),
					tuple(ContactKind.FAX, "030 111111", Scope.BUSINESS),
					tuple(ContactKind.PHONE, "030 222222", Scope.PRIVATE),
					tuple(ContactKind.PHONE, "030 333333", Scope.PRIVATE),
					tuple(ContactKind.WEB, "www.mueller.de", Scope.BUSINESS));
		assertThat(row.addresses())
			.containsExactly(new ImportedAddress(ImportedAddress.Kind.PRIVATE, "Ring 7", "50667", "Köln", null, "DE"));
		assertThat(row.tags()).containsExactly("myContacts", "Stammkunden");
		assertThat(row.notes()).containsExactly("Hallo", "Spouse: Hans");
		assertThat(row.birthday()).isEqualTo(LocalDate.of(1970, 2, 1));
	}

	@Test
	void readsTheNewGoogleHeader() {
		ImportedRecord row = TestFiles
			.only("""
					First Name,Middle Name,Last Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Extended Address
					Jörg,Maria,Weiß,,,,Ott AG,Leiter,Einkauf,,,https://x/y.jpg,* myContacts,* ,joerg@ott.de,Handy,0171 1,Work,Ring 7,Köln,50667,Hinterhaus
					""");
		assertThat(row.firstName() + "|" + row.company() + "|" + row.department())
			.isEqualTo("Jörg Maria|Ott AG|Einkauf");
		assertThat(row.contacts()).extracting(ImportedContact::kind)
			.containsExactly(ContactKind.EMAIL, ContactKind.MOBILE);
		assertThat(row.addresses().get(0).street()).isEqualTo("Ring 7\nHinterhaus");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Kd.-Nr.;Firma;Ansprechpartner;Straße/Nr.;PLZ/Ort;Tel.;Handy;Mail;Branche | CUSTOMER_NUMBER;COMPANY;FULL_NAME;STREET;POSTCODE_CITY;PHONE;MOBILE;EMAIL;TAGS
					Name;Vorname;Anschrift;PLZ;Wohnort;Telefon privat;Geburtsdatum | LAST_NAME;FIRST_NAME;STREET;POSTCODE;CITY;PHONE_PRIVATE;BIRTHDAY
					Name;Ansprechpartner;Telefon;Adresse;Bemerkungen | COMPANY;FULL_NAME;PHONE;ADDRESS;NOTE
					Kunde;Tel;Betreuer;Umsatz 2025 | NAME;PHONE;OWNER;NOTE
					Debitor;Name 1;Name 2;Str.;Hausnr.;PLZ;Ort;Ländercode;Telefax | CUSTOMER_NUMBER;NAME;NOTE;STREET;STREET;POSTCODE;CITY;COUNTRY;FAX
					Anrede;Titel;Vorname;Nachname;Funktion;Abteilung;Durchwahl;Mobil privat;E-Mail privat;Homepage | SALUTATION;TITLE;FIRST_NAME;LAST_NAME;ROLE;DEPARTMENT;PHONE;MOBILE_PRIVATE;EMAIL_PRIVATE;WEB
					KUNDENNUMMER;FIRMENNAME;STRASSE;POSTLEITZAHL;ORT;LAND;TELEFONNUMMER;EMAIL;STATUS | CUSTOMER_NUMBER;COMPANY;STREET;POSTCODE;CITY;COUNTRY;PHONE;EMAIL;STATUS
					""")
	void knowsHeadersOfFreeTables(String header, String targets) {
		List<String> found = new ArrayList<>();
		mapping(header).columns().forEach((column) -> found.add(column.target().name()));
		assertThat(String.join(";", found)).isEqualTo(targets);
	}

	@Test
	void looksAtWhatStandsInTheColumn() {
		Mapping mapping = ImportFile.open(TestFiles.file("""
				Firma;Kontakt;Ort;Titel;Anrede;Erreichbar
				Ott GmbH;info@ott.de;01067 Dresden;Geschäftsführer;Sehr geehrte Frau Ott;0351 123456
				Abt GmbH;info@abt.de;50667 Köln;Einkäufer;Sehr geehrter Herr Abt;0221 123456
				""")).mapping();
		assertThat(mapping.columns()).extracting(Mapping.Column::target)
			.containsExactly(Target.COMPANY, Target.EMAIL, Target.POSTCODE_CITY, Target.ROLE, Target.LETTER_SALUTATION,
					Target.PHONE);
	}

	@Test
	void putsUnknownColumnsIntoTheNote() {
		ImportedRecord row = TestFiles
			.only("Nachname;Ort;Lieblingsfarbe;Notizen;Privat;Jahrestag\nOtt;Ulm;Blau;ruft an;Falsch;0.0.00\n");
		assertThat(row.notes()).containsExactly("Lieblingsfarbe: Blau", "ruft an");
	}

	@Test
	void obeysACorrectedMapping() {
		RecognisedFile file = ImportFile.open(TestFiles.file("Nachname;Ort;Lieblingsfarbe\nOtt;Ulm;Blau\n"));
		Mapping corrected = file.mapping().with(2, Target.NICKNAME).with(1, Target.IGNORE);
		List<ImportedRow> rows = new ArrayList<>();
		file.read(corrected, "DE", rows::add);
		assertThat(((ImportedRecord) rows.get(0)).nickname()).isEqualTo("Blau");
		assertThat(((ImportedRecord) rows.get(0)).addresses()).isEmpty();
		assertThat(corrected.fits(file.mapping())).isTrue();
		Mapping other = ImportFile.open(TestFiles.file("Nachname;Ort;Farbe\nOtt;Ulm;Blau\n")).mapping();
		assertThat(other.fingerprint()).isNotEqualTo(corrected.fingerprint());
		assertThatIllegalArgumentException().isThrownBy(() -> file.read(other, "DE", (row) -> true));
	}

	@Test
	void thunderbirdsBirthdayComesInThreeColumns() {
		ImportedRecord row = TestFiles
			.only("Vorname,Nachname,Geburtsjahr,Geburtsmonat,Geburtstag,\nEva,Ott,1970,02,01,\n");
		assertThat(row.birthday()).isEqualTo(LocalDate.of(1970, 2, 1));
		assertThat(row.salutation()).isNotEqualTo(Salutation.FRAU);
	}

	private static Mapping mapping(String header) {
		char separator = header.contains(";") ? ';' : ',';
		String row = "x" + String.valueOf(separator).repeat((int) header.chars().filter((c) -> c == separator).count());
		return ImportFile.open(TestFiles.file(header + "\n" + row + "\n")).mapping();
	}

	private static void assertTargets(Mapping mapping, Object... headersAndTargets) {
		for (int at = 0; at < headersAndTargets.length; at += 2) {
			assertThat(TestFiles.target(mapping, (String) headersAndTargets[at])).as((String) headersAndTargets[at])
				.isEqualTo(headersAndTargets[at + 1]);
		}
	}

	@Test
	void addressesForInvoicesAndGoodsAreKeptApart() {
		ImportedRecord row = TestFiles.only(
				"Firma;Straße;PLZ;Ort;Rechnungsadresse Straße;Rechnungsadresse PLZ;Rechnungsadresse Ort;Lieferanschrift;Shipping Zip\n"
						+ "Ott GmbH;Weg 1;01067;Dresden;Ring 2;1069;Dresden;Hof 3;04109\n");
		assertThat(row.addresses())
			.extracting(ImportedAddress::kind, ImportedAddress::street, ImportedAddress::postalCode)
			.containsExactly(tuple(ImportedAddress.Kind.BUSINESS, "Weg 1", "01067"),
					tuple(ImportedAddress.Kind.BILLING, "Ring 2", "01069"),
					tuple(ImportedAddress.Kind.DELIVERY, "Hof 3", "04109"));
	}

	@Test
	void numbersOfInvoicesAreNoAddresses() {
		assertThat(TestFiles.only("Firma;Rechnungsnummer;Lieferdatum\nOtt GmbH;4711;heute\n").notes())
			.containsExactly("Rechnungsnummer: 4711", "Lieferdatum: heute");
	}

	@Test
	void titleOfEnglishOutlookIsTheAnredeAndNotTheJob() {
		List<ImportedRecord> rows = TestFiles
			.records("Title,First Name,Last Name,Job Title\nDr.,Zoë,Ott,Owner\nMr.,Tom,Abt,\nMs. Dr.,Ute,Uhl,Boss\n");
		assertThat(rows).extracting(ImportedRecord::salutation, ImportedRecord::title, ImportedRecord::role)
			.containsExactly(tuple(null, "Dr.", "Owner"), tuple(Salutation.HERR, null, null),
					tuple(Salutation.FRAU, "Dr.", "Boss"));
	}

	@Test
	void aNameThatRepeatsFirstAndLastNameIsNoFirm() {
		assertThat(
				TestFiles.only("Name,Given Name,Family Name,Phone 1 - Value\nÜlo Ääs,Ülo,Ääs,0351 12345\n").company())
			.isNull();
		assertThat(TestFiles.only("Name,Vorname,Nachname\nÄäs Holzbau,Ülo,Ääs\n").company()).isEqualTo("Ääs Holzbau");
	}

	@Test
	void noColumnIsLeftOutUnasked() {
		ImportedRecord row = TestFiles
			.only("First Name,Last Name,Phonetic First Name,Photo,Adressart\nÜlo,Ääs,ulo,http://a.example/b.png,STR\n");
		assertThat(row.notes()).containsExactly("Phonetic First Name: ulo", "Photo: http://a.example/b.png",
				"Adressart: STR");
	}

	@Test
	void wordsThatProgramsWriteAreKeptWhereAFirmWroteThem() {
		ImportedRecord row = TestFiles.only("Firma;Newsletter;Preisgruppe;Aktiv;E-Mail-Typ;Vertraulichkeit\n"
				+ "Ott GmbH;aus;normal;FALSCH;SMTP;Normal\n");
		assertThat(row.notes()).containsExactly("Newsletter: aus", "Preisgruppe: normal", "Aktiv: FALSCH");
	}

	@Test
	void aNameBesideAWholeNameIsNotLost() {
		RecognisedFile file = ImportFile.open(TestFiles.file("Firma;Wer;Ansprechpartner\nOtt GmbH;Uta Süß;Eva Bär\n"));
		List<ImportedRow> rows = new ArrayList<>();
		file.read(file.mapping().with(1, Target.NAME).with(2, Target.FULL_NAME), "DE", rows::add);
		ImportedRecord row = (ImportedRecord) rows.get(0);
		assertThat(row.lastName()).isEqualTo("Bär");
		assertThat(row.notes()).containsExactly("Name: Uta Süß");
	}

	@Test
	void aSecondColumnWithTheSameMeaningGoesToTheNote() {
		RecognisedFile file = ImportFile.open(TestFiles.file("Firma;Was;Ort\nOtt GmbH;Ott Bau;Ulm\n"));
		List<ImportedRow> rows = new ArrayList<>();
		file.read(file.mapping().with(1, Target.COMPANY), "DE", rows::add);
		ImportedRecord row = (ImportedRecord) rows.get(0);
		assertThat(row.company()).isEqualTo("Ott GmbH");
		assertThat(row.notes()).containsExactly("Was: Ott Bau");
	}

	@Test
	void readsTheColumnsOfBookkeepers() {
		ImportedRecord row = TestFiles
			.only("""
					"Konto";"Name (Adressattyp Unternehmen)";"Name (Adressattyp natürl. Person)";"Titel/Akad. Grad";"EU-Land";"Land";"Ort";"Telefon";"Bemerkung (Telefon)"
					10001;"Kühl & Frisch AG";"Süß";"Dr.";"DE";"Österreich";"Wien";"0345 11-0";"Zentrale"
					""");
		assertThat(row.company()).isEqualTo("Kühl & Frisch AG");
		assertThat(row.lastName()).isEqualTo("Süß");
		assertThat(row.title()).isEqualTo("Dr.");
		assertThat(row.addresses().get(0).country()).isEqualTo("AT");
		assertThat(row.contacts()).hasSize(1);
	}

}
