package kontor.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import kontor.imports.files.ImportedContact.Scope;
import kontor.shared.ContactKind;
import kontor.shared.Salutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {

	@Test
	void readsVersionFour() {
		ImportedRecord card = TestFiles.only("""
				BEGIN:VCARD
				VERSION:4.0
				UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
				N:Müller;Eva;Maria;Frau Dr.;
				FN:Dr. Eva Maria Müller
				ORG:Ott GmbH;Einkauf;Holz
				TITLE:Leiterin
				BDAY:19700201
				ANNIVERSARY:20000615
				GENDER:F
				TEL;VALUE=uri;TYPE="voice,home":tel:+49-30-123456
				TEL;TYPE=cell:0171 1234567
				EMAIL;TYPE=work:eva@ott.de
				IMPP:xmpp:eva@chat.de
				ADR;TYPE=work:;;Ring 7;Köln;NRW;50667;Germany
				CATEGORIES:Stammkunde,VIP
				RELATED;TYPE=spouse;VALUE=text:Hans
				LANG:de
				NOTE:Zeile 1\\nZeile 2
				END:VCARD
				""");
		assertThat(card.salutation() + "|" + card.title() + "|" + card.firstName() + "|" + card.lastName() + "|"
				+ card.department())
			.isEqualTo("FRAU|Dr.|Eva Maria|Müller|Einkauf, Holz");
		assertThat(card.externalId()).isEqualTo("urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1");
		assertThat(card.birthday()).isEqualTo(LocalDate.of(1970, 2, 1));
		assertThat(card.contacts()).extracting(ImportedContact::kind, ImportedContact::value, ImportedContact::scope)
			.containsExactly(tuple(ContactKind.PHONE, "+49-30-123456", Scope.PRIVATE),
					tuple(ContactKind.MOBILE, "0171 1234567", Scope.BUSINESS),
					tuple(ContactKind.EMAIL, "eva@ott.de", Scope.BUSINESS));
		assertThat(card.tags()).containsExactly("Stammkunde", "VIP");
		assertThat(card.notes()).containsExactlyInAnyOrder("Zeile 1\nZeile 2", "Jahrestag: 15.6.2000", "Geschlecht: F",
				"Messenger: eva@chat.de (xmpp)", "Beziehung: Partner Hans", "Sprache: de");
		assertThat(card.problems()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "N;ENCODING=QUOTED-PRINTABLE:M=FCller;=C4nne",
			"N;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:M=FCller;=C4nne",
			"N;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:M=FCller;=C4nne",
			"N;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;=C3=84nne",
			"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=\r\n=BCller;=C3=84nne",
			"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=FCller;=C4nne" })
	void readsQuotedPrintableInEveryCharset(String name) {
		ImportedRecord card = TestFiles
			.only("BEGIN:VCARD\r\nVERSION:2.1\r\n" + name + "\r\nTEL;CELL:0171\r\nEND:VCARD\r\n");
		assertThat(card.lastName() + ", " + card.firstName()).isEqualTo("Müller, Änne");
	}

	@Test
	void readsOldTypesAndEightBitText() {
		byte[] card = "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Müller;Jörg;;Herr Dr.\r\nTEL;WORK;FAX:030 1\r\nTEL;HOME;VOICE:030 2\r\nTEL;CELL;WORK:0171 3\r\nTEL;PAGER:4444\r\nLABEL;WORK;ENCODING=QUOTED-PRINTABLE:Ring 7=0D=0A50667 K=F6ln\r\nEND:VCARD\r\n"
			.getBytes(Charset.forName("windows-1252"));
		ImportedRecord read = TestFiles.records(TestFiles.file(card)).get(0);
		assertThat(read.salutation()).isEqualTo(Salutation.HERR);
		assertThat(read.contacts()).extracting(ImportedContact::kind, ImportedContact::value, ImportedContact::scope)
			.containsExactly(tuple(ContactKind.FAX, "030 1", Scope.BUSINESS),
					tuple(ContactKind.PHONE, "030 2", Scope.PRIVATE),
					tuple(ContactKind.MOBILE, "0171 3", Scope.BUSINESS),
					tuple(ContactKind.PHONE, "4444", Scope.BUSINESS));
		assertThat(read.addresses())
			.containsExactly(new ImportedAddress(ImportedAddress.Kind.BUSINESS, "Ring 7", "50667", "Köln", null, null));
	}

	@Test
	void readsOrganisationsOfAppleAndOfVersionFour() {
		List<ImportedRecord> cards = TestFiles.records("""
				BEGIN:VCARD
				VERSION:3.0
				N:;;;;
				FN:Ott GmbH
				ORG:Ott GmbH;
				item1.TEL;type=pref:030 1
				item1.X-ABLabel:_$!<Main>!$_
				item2.TEL:030 2
				item2.X-ABLabel:Werkstatt
				item3.ADR;type=WORK:;;Ring 7;Zürich;;8001;
				item3.X-ABADR:ch
				X-ABShowAs:COMPANY
				END:VCARD
				BEGIN:VCARD
				VERSION:4.0
				KIND:org
				FN:Weiß & Söhne
				END:VCARD
				""");
		assertThat(cards).extracting(ImportedRecord::company).containsExactly("Ott GmbH", "Weiß & Söhne");
		assertThat(cards).noneMatch(ImportedRecord::hasPerson);
		assertThat(cards.get(0).contacts()).extracting(ImportedContact::label, ImportedContact::scope)
			.containsExactly(tuple("Zentrale", Scope.COMPANY), tuple("Werkstatt", Scope.BUSINESS));
		assertThat(cards.get(0).addresses()).extracting(ImportedAddress::postalCode, ImportedAddress::country)
			.containsExactly(tuple("8001", "CH"));
	}

	@Test
	void groupsBecomeTagsOfTheirMembers() {
		String file = """
				BEGIN:VCARD
				VERSION:3.0
				N:Stammkunden
				FN:Stammkunden
				X-ADDRESSBOOKSERVER-KIND:group
				X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:a1
				END:VCARD
				BEGIN:VCARD
				VERSION:3.0
				N:Ott;Eva
				UID:a1
				END:VCARD
				""";
		assertThat(ImportFile.open(TestFiles.file(file)).notes())
			.containsExactly(RowProblem.of(null, Reason.GROUPS_AS_TAGS, "Stammkunden"));
		assertThat(TestFiles.only(file).tags()).containsExactly("Stammkunden");
	}

	@Test
	void readsNamesThatStandInOneFieldOnly() {
		assertThat(TestFiles.records("""
				BEGIN:VCARD
				VERSION:3.0
				FN:Frau Dr. Eva Müller
				END:VCARD
				BEGIN:VCARD
				VERSION:2.1
				N:Hans Meier
				END:VCARD
				BEGIN:VCARD
				VERSION:3.0
				N:;;;;
				FN:
				TEL:030 123456
				END:VCARD
				BEGIN:VCARD
				VERSION:3.0
				N:Fahrräder Weiß;;;;
				FN:Fahrräder Weiß
				END:VCARD
				"""))
			.extracting(ImportedRecord::company, ImportedRecord::title, ImportedRecord::firstName,
					ImportedRecord::lastName)
			.containsExactly(tuple(null, "Dr.", "Eva", "Müller"), tuple(null, null, "Hans", "Meier"),
					tuple(null, null, null, "030 123456"), tuple("Fahrräder Weiß", null, null, null));
	}

	@Test
	void birthdaysWithoutYearGoToTheNote() {
		List<ImportedRecord> cards = TestFiles.records("""
				BEGIN:VCARD
				VERSION:4.0
				FN:Eva Ott
				BDAY:--0322
				END:VCARD
				BEGIN:VCARD
				VERSION:3.0
				N:Abt;Jan
				BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-22
				END:VCARD
				""");
		assertThat(cards).extracting(ImportedRecord::note).containsExactly("Geburtstag: 22.3.", "Geburtstag: 22.3.");
		assertThat(cards).allMatch((card) -> card.birthday() == null);
	}

	@Test
	void readsANestedCardAndASkippedPicture() {
		ImportedRecord card = TestFiles.only("""
				BEGIN:VCARD
				VERSION:2.1
				N:Ott;Eva
				AGENT:
				BEGIN:VCARD
				VERSION:2.1
				N:Abt;Jan
				END:VCARD
				PHOTO;ENCODING=BASE64;TYPE=JPEG:
				 R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7

				TEL:030 1
				END:VCARD
				""");
		assertThat(card.lastName()).isEqualTo("Ott");
		assertThat(card.contacts()).hasSize(1);
		assertThat(TestFiles.reasons(card)).contains(Reason.PICTURE_SKIPPED);
	}

	@Test
	void keepsLinesThatAProgramForgotToFold() {
		ImportedRecord card = TestFiles.only("""
				BEGIN:VCARD
				VERSION:3.0
				N:Ott;Eva
				NOTE:Zeile 1
				Zeile 2, die nicht eingerückt ist
				TEL;VALUE=uri:tel:+1-418-656-9254;ext=102
				END:VCARD
				""");
		assertThat(card.note()).isEqualTo("Zeile 1\nZeile 2, die nicht eingerückt ist");
		assertThat(card.contacts()).hasSize(1);
	}

	@Test
	void readsTheExampleOfTheStandard() {
		ImportedRecord card = TestFiles.only("""
				BEGIN:VCARD
				VERSION:4.0
				FN:Simon Perreault
				N:Perreault;Simon;;;ing. jr,M.Sc.
				BDAY:--0203
				ANNIVERSARY:20090808T1430-0500
				GENDER:M
				LANG;PREF=1:fr
				ORG;TYPE=work:Viagenie
				ADR;TYPE=work:;Suite D2-630;2875 Laurier;
				 Quebec;QC;G1V 2M2;Canada
				TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656-9254;ext=102
				EMAIL;TYPE=work:simon.perreault@viagenie.ca
				GEO;TYPE=work:geo:46.772673,-71.282945
				KEY;TYPE=work;VALUE=uri:http://www.viagenie.ca/simon.perreault/simon.asc
				TZ:-0500
				URL;TYPE=home:http://nomis80.org
				END:VCARD
				""");
		assertThat(card.firstName() + "|" + card.lastName() + "|" + card.company())
			.isEqualTo("Simon|Perreault|Viagenie");
		assertThat(card.contacts()).extracting(ImportedContact::value)
			.containsExactly("+1-418-656-9254 ext. 102", "simon.perreault@viagenie.ca", "http://nomis80.org");
		assertThat(card.addresses()).containsExactly(new ImportedAddress(ImportedAddress.Kind.BUSINESS,
				"2875 Laurier\nSuite D2-630", "G1V 2M2", "Quebec", "QC", "CA"));
		assertThat(card.notes()).contains("Geburtstag: 3.2.", "Jahrestag: 8.8.2009", "Sprache: fr")
			.anyMatch((note) -> note.startsWith("Schlüssel: http"))
			.anyMatch((note) -> note.contains("46.77"));
		assertThat(card.isWrong()).isFalse();
	}

}
