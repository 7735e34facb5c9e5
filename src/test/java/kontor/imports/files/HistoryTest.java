package kontor.imports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kontor.imports.files.ImportedEntry.Channel;
import kontor.imports.files.ImportedEntry.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {

	@Test
	void readsACardBox() {
		List<ImportedEntry> entries = TestFiles.entries("""
				Datum;Uhrzeit;Kd.-Nr.;Kunde;Ansprechpartner;Art;Richtung;Betreff;Text;Mitarbeiter;Dauer;Wetter
				01.02.2026;14:30;10001;Ott GmbH;Frau Weiß;Telefonat;ein;Angebot;fragt nach Stühlen;Änne;5 min;Regen
				2026-02-02 09:15;;;Möbelhaus Ähre;;Besuch;;;zufrieden;;;
				""");
		ImportedEntry first = entries.get(0);
		assertThat(first.date() + " " + first.time()).isEqualTo("2026-02-01 14:30");
		assertThat(first.customerNumber() + "|" + first.customer() + "|" + first.person() + "|" + first.subject() + "|"
				+ first.author())
			.isEqualTo("10001|Ott GmbH|Frau Weiß|Angebot|Änne");
		assertThat(first.channel()).isEqualTo(Channel.PHONE);
		assertThat(first.direction()).isEqualTo(Direction.IN);
		assertThat(first.durationMinutes()).isEqualTo(5);
		assertThat(first.text()).isEqualTo("fragt nach Stühlen\nWetter: Regen");
		assertThat(entries.get(1).time()).isEqualTo(LocalTime.of(9, 15));
		assertThat(entries.get(1).channel()).isEqualTo(Channel.VISIT);
		assertThat(entries).noneMatch(ImportedRow::isWrong);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Datum;Kunde;Art;Text           | DATE;CUSTOMER;CHANNEL;TEXT
			Datum;Kunde;Notiz              | DATE;CUSTOMER;TEXT
			Wann;Firma;Name;Typ;Bemerkung  | DATE;CUSTOMER;FULL_NAME;CHANNEL;TEXT
			Date;Customer;Channel;Subject;Text;User | DATE;CUSTOMER;CHANNEL;SUBJECT;TEXT;AUTHOR
			Datum;Name;Gespräch            | DATE;CUSTOMER;TEXT
			Kundennummer;Datum;Kontaktart;Betreff;Bericht;Bearbeiter | CUSTOMER_NUMBER;DATE;CHANNEL;SUBJECT;TEXT;AUTHOR
			""")
	void recognisesTablesOfHistory(String header, String targets) {
		String row = header.replaceAll("[^;]+", "1.2.2026");
		Mapping mapping = ImportFile.open(TestFiles.file(header + "\n" + row + "\n")).mapping();
		assertThat(mapping.contents()).isEqualTo(FileContents.HISTORY);
		assertThat(String.join(";", mapping.columns().stream().map((column) -> column.target().name()).toList()))
			.isEqualTo(targets);
	}

	@Test
	void takesContactsWithADateForContacts() {
		Mapping mapping = ImportFile
			.open(TestFiles
				.file("Firma;Straße;PLZ;Ort;Telefon;Datum;Notiz\nOtt GmbH;Ring 7;50667;Köln;0221 1;1.2.2026;neu\n"))
			.mapping();
		assertThat(mapping.contents()).isEqualTo(FileContents.CONTACTS);
		assertThat(TestFiles.target(mapping, "Datum")).isEqualTo(Target.NOTE);
	}

	@ParameterizedTest
	@CsvSource({ "Telefonat,PHONE,IN", "Anruf (ein),PHONE,IN", "Tel. aus,PHONE,OUT", "Rückruf,PHONE,IN",
			"Brief,LETTER,IN", "Fax,FAX,IN", "Telefax ausgehend,FAX,OUT", "E-Mail,EMAIL,IN", "Mail raus,EMAIL,OUT",
			"Besuch,VISIT,OUT", "Gespräch,MEETING,OUT", "SMS,SMS,IN", "WhatsApp,CHAT,IN", "Notiz,NOTE,INTERNAL",
			"Webformular,WEB,IN", "Brief an Kunden,LETTER,OUT", "E-Mail von Kunde,EMAIL,IN", "Posteingang,NOTE,IN" })
	void guessesChannelAndDirection(String kind, Channel channel, Direction direction) {
		ImportedEntry entry = TestFiles.entries("Datum;Kunde;Art;Text\n1.2.2026;Ott;%s;x\n".formatted(kind)).get(0);
		assertThat(entry.direction()).isEqualTo(direction);
		if (!kind.equals("Posteingang")) {
			assertThat(entry.channel()).isEqualTo(channel);
		}
	}

	@Test
	void aSecondColumnWithTheSameMeaningStandsBelowTheText() {
		RecognisedFile file = ImportFile
			.open(TestFiles.file("Datum;Kunde;Betreff;Text;Thema;Filiale\n1.2.2026;Ott;Stühle;fragt;Tische;Ulm\n"));
		Mapping mapping = file.mapping().with(4, Target.SUBJECT).with(5, Target.COMPANY);
		List<ImportedRow> rows = new ArrayList<>();
		file.read(mapping, "DE", rows::add);
		ImportedEntry entry = (ImportedEntry) rows.get(0);
		assertThat(entry.subject()).isEqualTo("Stühle");
		assertThat(entry.customer()).isEqualTo("Ott");
		assertThat(entry.text()).isEqualTo("fragt\nThema: Tische\nFiliale: Ulm");
		assertThat(mapping.effective()).extracting(Mapping.Column::target)
			.containsExactly(Target.DATE, Target.CUSTOMER, Target.SUBJECT, Target.TEXT, Target.NOTE, Target.NOTE);
	}

	@Test
	void rowsThatSayTheSameAreCounted() {
		assertThat(TestFiles.entries("Datum;Kunde;Text\n1.2.26;Ott;Anruf\n1.2.26;Ott;Brief\n1.2.26;Ott;Anruf\n"))
			.extracting(ImportedEntry::occurrence)
			.containsExactly(1, 1, 2);
	}

	@ParameterizedTest
	@CsvSource({ "Firma;Telefon;Datum;Bemerkung", "Name;E-Mail;Datum;Notiz", "Firma;PLZ;Ort;Datum;Bemerkungen" })
	void takesCustomersWithADateAndARemarkForContacts(String header) {
		String row = header.replace("E-Mail", "a@b.de").replace("Telefon", "0351 1").replace("Datum", "1.2.2026");
		assertThat(ImportFile.open(TestFiles.file(header + "\n" + row + "\n")).mapping().contents())
			.isEqualTo(FileContents.CONTACTS);
	}

	@Test
	void canBeToldWhatATableTellsOf() {
		RecognisedFile file = ImportFile.open(TestFiles.file("Firma;Telefon;Datum;Bemerkung\nOtt;0351 1;1.2.26;neu\n"));
		Mapping history = file.mapping(FileContents.HISTORY);
		assertThat(history.contents()).isEqualTo(FileContents.HISTORY);
		assertThat(TestFiles.target(history, "Datum")).isEqualTo(Target.DATE);
		assertThat(TestFiles.target(history, "Bemerkung")).isEqualTo(Target.TEXT);
	}

	@Test
	void keepsAKindThatIsNoChannel() {
		ImportedEntry entry = TestFiles.entries("Datum;Kunde;Art;Text\n1.2.2026;Ott;Angebot;drei Stühle\n").get(0);
		assertThat(entry.channel()).isEqualTo(Channel.NOTE);
		assertThat(entry.text()).isEqualTo("drei Stühle\nArt: Angebot");
		assertThat(TestFiles.reasons(entry)).containsExactly(Reason.CHANNEL_UNKNOWN);
	}

	@Test
	void namesRowsWithoutDateCustomerOrText() {
		List<ImportedEntry> entries = TestFiles
			.entries("Datum;Kunde;Art;Text\n1.2.26;Ott;;x\n;Ott;;x\n31.2.2026;Ott;;x\n1.2.2026;;;x\n1.2.2026;Ott;;\n");
		assertThat(entries).extracting(TestFiles::reasons)
			.containsExactly(List.of(), List.of(Reason.NO_DATE), List.of(Reason.DATE_INVALID),
					List.of(Reason.NO_CUSTOMER), List.of(Reason.NO_TEXT));
		assertThat(entries.get(0).date()).isEqualTo(LocalDate.of(2026, 2, 1));
		assertThat(entries.get(2).problems().get(0).field()).isEqualTo("Datum");
	}

	@Test
	void movesLongSubjectsIntoTheText() {
		String subject = "sehr lang ".repeat(40).strip();
		ImportedEntry entry = TestFiles.entries("Datum;Kunde;Betreff;Text\n1.2.2026;Ott;%s;kurz\n".formatted(subject))
			.get(0);
		assertThat(entry.subject()).isNull();
		assertThat(entry.text()).isEqualTo(subject + "\nkurz");
	}

	@Test
	void someMistypedDatesMakeNoOtherTable() {
		List<ImportedEntry> rows = TestFiles.entries(
				"Datum;Kunde;Art;Text\n03.02.2024;Ott KG;Telefon;Rückruf\n45000;Ott KG;Brief;Angebot\n31.02.2024;Ott KG;Fax;falsch\nkeins;Ott KG;Fax;falsch\n");
		assertThat(rows).extracting(ImportedEntry::date)
			.containsExactly(LocalDate.of(2024, 2, 3), LocalDate.of(2023, 3, 15), null, null);
	}

}
