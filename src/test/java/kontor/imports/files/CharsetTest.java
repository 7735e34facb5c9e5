package kontor.imports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetTest {

	private static final String TABLE = """
			Firma;Anrede;Vorname;Nachname;Straße;PLZ;Ort;Bemerkung
			Bäckerei Süße Ecke;Frau;Änne;Großkreutz;Königsallee 7;01067;Dresden;zahlt bar
			Möbel Über;Herr;Jörg;Müller;Ährenweg 4;50667;Köln;Rückruf nötig
			""";

	private static final String CARD = """
			BEGIN:VCARD
			VERSION:3.0
			N:Müller;Änne;;;
			FN:Änne Müller
			ORG:Bäckerei Süße Ecke
			END:VCARD
			""";

	@ParameterizedTest
	@CsvSource({ "UTF-8,", "UTF-8,BOM", "UTF-16LE,", "UTF-16BE,", "UTF-16LE,BOM", "UTF-16BE,BOM", "UTF-32LE,BOM",
			"windows-1252,", "x-MacRoman,", "IBM850,", "ISO-8859-15," })
	void readsUmlautsInEveryCharset(String charset, String mark) {
		String start = (mark == null) ? "" : "\ufeff";
		List<ImportedRecord> rows = TestFiles.records(TestFiles.file(start + TABLE, Charset.forName(charset)));
		assertThat(rows).extracting(ImportedRecord::company).containsExactly("Bäckerei Süße Ecke", "Möbel Über");
		assertThat(rows).extracting(ImportedRecord::lastName).containsExactly("Großkreutz", "Müller");
		ImportedRecord card = TestFiles.records(TestFiles.file(start + CARD, Charset.forName(charset))).get(0);
		assertThat(card.firstName() + " " + card.lastName() + " " + card.company())
			.isEqualTo("Änne Müller Bäckerei Süße Ecke");
	}

	@ParameterizedTest
	@CsvSource({ "windows-1252, Windows-1252", "x-MacRoman, MacRoman", "IBM850, DOS (CP850)", "UTF-16LE, UTF-16LE" })
	void saysWhichCharsetItTook(String charset, String label) {
		RecognisedFile file = ImportFile.open(TestFiles.file(TABLE, Charset.forName(charset)));
		assertThat(file.charset()).isEqualTo(label);
		assertThat(file.notes().stream().map(RowProblem::reason).anyMatch(Reason.CHARSET_GUESSED::equals))
			.isEqualTo(!charset.startsWith("UTF"));
	}

	@ParameterizedTest
	@CsvSource({ "windows-1252", "x-MacRoman", "IBM850" })
	void onlyOneUmlautInALargeFileIsEnough(String charset) {
		String rows = "Meier;Hamburg;040 12345\n".repeat(2000);
		Charset written = Charset.forName(charset);
		List<ImportedRecord> records = TestFiles
			.records(TestFiles.file("Nachname;Ort;Telefon\nMüller;Ulm;0731 12345\n" + rows, written));
		assertThat(records).hasSize(2001);
		assertThat(records.get(0).lastName()).isEqualTo("Müller");
	}

	@Test
	void keepsTypographyOfWindowsAndTheEuro() {
		String table = "Firma;Ort;Bemerkung\n„Süße Ecke“ – Café;Köln;zahlt 5 € – prompt …\n";
		ImportedRecord row = TestFiles.records(TestFiles.file(table, Charset.forName("windows-1252"))).get(0);
		assertThat(row.company() + row.note()).isEqualTo("„Süße Ecke“ – Cafézahlt 5 € – prompt …");
		ImportedRecord mac = TestFiles.records(TestFiles.file(table, Charset.forName("x-MacRoman"))).get(0);
		assertThat(mac.company()).isEqualTo("„Süße Ecke“ – Café");
	}

	@Test
	void repairsUmlautsThatWereEncodedTwice() {
		String twice = new String(TABLE.getBytes(StandardCharsets.UTF_8), Charset.forName("ISO-8859-1"))
			.replace('\u009f', 'Ÿ')
			.replace('\u0084', '„')
			.replace('\u009c', 'œ')
			.replace('\u0096', '–');
		RecognisedFile file = ImportFile.open(TestFiles.file(twice));
		assertThat(file.notes()).extracting(RowProblem::reason).contains(Reason.UMLAUTS_REPAIRED);
		assertThat(TestFiles.records(twice)).extracting(ImportedRecord::lastName)
			.containsExactly("Großkreutz", "Müller");
	}

	@Test
	void leavesAloneWhatIsOnlyPartlyEncodedTwice() {
		String table = "Nachname;Bemerkung\nMüller;schreibt sich nicht MÃ¼ller\n";
		assertThat(TestFiles.only(table).note()).isEqualTo("schreibt sich nicht MÃ¼ller");
	}

	@Test
	void readsAFileThatMixesCharsets() {
		ByteArrayOutputStream mixed = new ByteArrayOutputStream();
		mixed.writeBytes("Nachname;Ort\n".getBytes(StandardCharsets.UTF_8));
		mixed.writeBytes("Müller;Köln\n".repeat(20).getBytes(StandardCharsets.UTF_8));
		mixed.writeBytes("Schröder;Köln\n".getBytes(Charset.forName("windows-1252")));
		List<ImportedRecord> rows = TestFiles.records(TestFiles.file(mixed.toByteArray()));
		assertThat(rows.get(0).lastName()).isEqualTo("Müller");
		assertThat(rows.get(20).lastName()).isEqualTo("Schröder");
	}

	@Test
	void readsCardsOfSeveralCharsetsInOneFile() {
		ByteArrayOutputStream mixed = new ByteArrayOutputStream();
		mixed.writeBytes(CARD.getBytes(StandardCharsets.UTF_8));
		mixed.writeBytes(CARD.getBytes(Charset.forName("windows-1252")));
		mixed.writeBytes("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=IBM850:Müller;Änne\r\nEND:VCARD\r\n"
			.getBytes(Charset.forName("IBM850")));
		assertThat(TestFiles.records(TestFiles.file(mixed.toByteArray())))
			.extracting((card) -> card.firstName() + " " + card.lastName())
			.containsExactly("Änne Müller", "Änne Müller", "Änne Müller");
	}

	@Test
	void writesAllTextsInNfc() {
		assertThat(TestFiles.only("Nachname;Ort\nMu\u0308ller;\u00a0Ko\u0308ln\u200b\n").lastName())
			.isEqualTo("Müller");
	}

	@Test
	void oneLineInAnotherCharsetIsReadToo() {
		String first = new String("Firma;Ort\nMüller KG;Köln\n".getBytes(CharsetGuess.WINDOWS),
				StandardCharsets.ISO_8859_1);
		String second = new String("Möller KG;Düren\n".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		Path file = TestFiles.file(first + second, StandardCharsets.ISO_8859_1);
		assertThat(TestFiles.records(file)).extracting(ImportedRecord::company)
			.containsExactly("Müller KG", "Möller KG");
		assertThat(ImportFile.open(file).notes()).extracting(RowProblem::reason).containsExactly(Reason.CHARSET_MIXED);
	}

}
