package kontor.imports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFilesTest {

	private static final String SHEET = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

	private static final String NAMES = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nachname</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Ort</t></is></c></row>";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					''                                                 | FILE_EMPTY
					'  \r\n \n'                                        | FILE_EMPTY
					'\ufeff'                                           | FILE_EMPTY
					BEGIN:VCALENDAR                                    | FILE_NO_EVENTS
					%PDF-1.7 Kunde;Ort                                 | PDF_DAMAGED
					<html><table><tr><td>Firma</td></tr></table></html> | FILE_HTML
					<!DOCTYPE html><body>Firma;Ort                     | FILE_HTML
					'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">' | FILE_XML_SPREADSHEET
					'<?xml version="1.0"?><kunden/>'                   | FILE_XML
					'[{"name":"Ott"}]'                                 | FILE_JSON
					'dn: cn=Ott,o=Kontor'                              | FILE_LDIF
					{\\rtf1 Ott}                                       | FILE_RTF
					Lorem ipsum dolor sit amet                         | FILE_NO_TABLE
					Nachname;Ort                                       | FILE_NO_ROWS
					""")
	void saysWhatAFileIsThatCannotBeRead(String content, Reason reason) {
		assertThat(TestFiles.refusal(TestFiles.file(content)).reason()).isEqualTo(reason);
	}

	@Test
	void refusesBinaryFiles() {
		byte[] noise = new byte[100_000];
		new Random(1).nextBytes(noise);
		assertThat(refusal(noise)).isEqualTo(Reason.FILE_BINARY);
		assertThat(refusal("Nachname;Ort\nOtt\0;Ulm\n".getBytes())).isEqualTo(Reason.FILE_BINARY);
		assertThat(refusal(new byte[5000])).isEqualTo(Reason.FILE_BINARY);
		assertThat(refusal(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 })).isEqualTo(Reason.FILE_PICTURE);
	}

	@Test
	void refusesTenThousandColumns() {
		String header = IntStream.range(0, 10_000).mapToObj((at) -> "Spalte" + at).collect(Collectors.joining(";"));
		ImportFileException refusal = TestFiles.refusal(TestFiles.file(header + "\n" + header + "\n"));
		assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_COLUMNS);
		assertThat(refusal.args()).containsExactly("1", "10000", "1000");
	}

	@Test
	void namesAQuoteThatIsNeverClosed() {
		ImportFileException refusal = TestFiles
			.refusal(TestFiles.file("Nachname;Ort\nWeiß;Köln\nOtt;\"Ulm\nAbt;Ulm\n"));
		assertThat(refusal.reason()).isEqualTo(Reason.UNCLOSED_QUOTE);
		assertThat(refusal.args()).containsExactly("3");
		String large = "Nachname;Ort\nWeiß;Köln\nOtt;\"Ulm\n" + "Abt;Ulm\n".repeat(300_000);
		assertThat(TestFiles.refusal(TestFiles.file(large)).reason()).isEqualTo(Reason.LINE_TOO_LONG);
	}

	@Test
	void cutsLongCellsAndNamesThem() {
		ImportedRecord row = TestFiles.only("Nachname;Bemerkung\nOtt;" + "x".repeat(200_000) + "\n");
		assertThat(row.problems()).containsExactly(RowProblem.of("Bemerkung", Reason.CELL_TOO_LONG, 200_000, 100_000));
		assertThat(row.isWrong()).isTrue();
	}

	@Test
	void namesACardWithoutEndAndReadsTheOthers() {
		List<ImportedRecord> cards = TestFiles.records("""
				BEGIN:VCARD
				VERSION:3.0
				N:Ott;Eva
				BEGIN:VCARD
				VERSION:3.0
				N:Abt;Jan
				END:VCARD

				Unsinn dazwischen
				\ufeffBEGIN:VCARD
				VERSION:3.0
				N:Koch;Ute
				""");
		assertThat(cards).extracting(ImportedRecord::lastName).containsExactly("Ott", "Abt", "Koch");
		assertThat(cards).extracting(ImportedRow::isWrong).containsExactly(true, false, true);
		assertThat(TestFiles.reasons(cards.get(2))).containsExactly(Reason.CARD_WITHOUT_END);
	}

	@Test
	void cardsWithinCardsWithoutEndOverflowNothing() {
		String nested = "AGENT:\nBEGIN:VCARD\nVERSION:2.1\nN:Ott;Uwe\n".repeat(5000);
		List<ImportedRecord> cards = TestFiles
			.records("BEGIN:VCARD\nVERSION:2.1\nN:Abt;Ute\n" + nested + "END:VCARD\n".repeat(5001));
		assertThat(TestFiles.reasons(cards.get(0))).contains(Reason.CARD_WITHOUT_END);
	}

	@Test
	void proseAndCallLogsAreNoTables() {
		String prose = "Der Vertrag, der am 1. Mai geschlossen wurde,\ngilt für alle.\n\nWer ihn bricht,\nhaftet; so steht es da.\nEnde\n";
		assertThat(TestFiles.refusal(TestFiles.file(prose)).reason()).isEqualTo(Reason.FILE_NO_TABLE);
		assertThat(TestFiles.refusal(TestFiles.file("26.01.15 09:12:12;RING;0;01711234;4711;SIP0;\n")).reason())
			.isEqualTo(Reason.FILE_CALLS);
	}

	@Test
	void refusesACardThatIsTooLarge() {
		String card = "BEGIN:VCARD\nVERSION:3.0\nN:Ott;Eva\nNOTE:" + "x".repeat(5 << 20)
				+ "\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nN:Abt;Jan\nEND:VCARD\n";
		List<ImportedRecord> cards = TestFiles.records(card);
		assertThat(TestFiles.reasons(cards.get(0))).contains(Reason.CARD_TOO_LARGE);
		assertThat(cards.get(1).lastName()).isEqualTo("Abt");
	}

	@Test
	void refusesExcelFilesThatUnpackToTooMuch() throws IOException {
		byte[] block = "<row><c><v>1</v></c></row>".repeat(40_000).getBytes();
		Path bomb = excel((out) -> {
			out.write((SHEET + NAMES).getBytes());
			for (int at = 0; at < 400; at++) {
				out.write(block);
			}
			out.write("</sheetData></worksheet>".getBytes());
		});
		assertThat(Files.size(bomb)).isLessThan(4 << 20);
		Assertions.assertTimeout(Duration.ofSeconds(60),
				() -> assertThat(TestFiles.refusal(bomb).reason()).isEqualTo(Reason.ZIP_BOMB));
	}

	@Test
	void refusesExcelFilesThatLieAboutTheirSize() throws IOException {
		byte[] zeros = " ".repeat(1 << 20).getBytes();
		Path bomb = excel((out) -> {
			out.write((SHEET + NAMES + "<row><c t=\"inlineStr\"><is><t>").getBytes());
			for (int at = 0; at < 60; at++) {
				out.write(zeros);
			}
			out.write("</t></is></c></row></sheetData></worksheet>".getBytes());
		});
		byte[] content = Files.readAllBytes(bomb);
		lie(content);
		assertThat(TestFiles.refusal(TestFiles.file(content)).reason()).isIn(Reason.ZIP_BOMB, Reason.FILE_DAMAGED);
	}

	@Test
	void refusesCellsFarOutside() throws IOException {
		Path wide = excel((out) -> out.write(
				(SHEET + NAMES + "<row r=\"2\"><c r=\"ZZZZ2\"><v>1</v></c></row></sheetData></worksheet>").getBytes()));
		assertThat(TestFiles.refusal(wide).reason()).isEqualTo(Reason.TOO_MANY_COLUMNS);
	}

	@Test
	void expandsNoEntities() throws IOException {
		Path laughs = excel((out) -> out
			.write(("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>" + SHEET + NAMES
					+ "<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>")
				.getBytes()));
		assertThat(TestFiles.refusal(laughs).reason()).isIn(Reason.FILE_DAMAGED, Reason.FILE_NO_ROWS);
	}

	@Test
	void refusesTruncatedFiles() throws IOException {
		byte[] excel = Files.readAllBytes(TestFiles.sample("kartei.xlsx"));
		assertThat(refusal(Arrays.copyOf(excel, excel.length / 2))).isEqualTo(Reason.FILE_DAMAGED);
		assertThat(refusal(Arrays.copyOf(excel, 10))).isEqualTo(Reason.FILE_DAMAGED);
		Path half = excel((out) -> out.write((SHEET + NAMES + "<row><c t=\"inlineStr\"><is><t>Ott").getBytes()));
		assertThat(TestFiles.refusal(half).reason()).isEqualTo(Reason.FILE_DAMAGED);
		byte[] old = new byte[600];
		System.arraycopy(
				new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 },
				0, old, 0, 8);
		assertThat(refusal(old)).isEqualTo(Reason.FILE_DAMAGED);
	}

	@Test
	void refusesOtherPackedFiles() throws IOException {
		assertThat(TestFiles.refusal(zip("word/document.xml", "x")).reason()).isEqualTo(Reason.FILE_WORD);
		assertThat(TestFiles.refusal(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")).reason())
			.isEqualTo(Reason.FILE_ODS);
		assertThat(TestFiles.refusal(zip("xl/workbook.bin", "x")).reason()).isEqualTo(Reason.FILE_XLSB);
		assertThat(TestFiles.refusal(zip("kunden.csv", "x")).reason()).isEqualTo(Reason.FILE_ARCHIVE);
	}

	@Test
	void reads200MegabytesInAStream() throws IOException {
		Path large = folder.resolve("large.csv");
		byte[] block = "Ott;Ulm;sagt nichts, aber das ausführlich und immer wieder\n".repeat(2000)
			.getBytes(StandardCharsets.UTF_8);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(large))) {
			out.write("Nachname;Ort;Bemerkung\n".getBytes());
			for (long size = 0; size < 200L << 20; size += block.length) {
				out.write(block);
			}
		}
		RecognisedFile file = ImportFile.open(large, new Limits(256L << 20, 1, 1, 1, 1, 10_000_000, 100, 1000, 1000));
		assertThat(file.rows()).isBetween(3_000_000L, 4_000_000L);
		AtomicInteger rows = new AtomicInteger();
		file.read(file.mapping(), "DE", (row) -> rows.incrementAndGet() < 100_000);
		assertThat(rows).hasValue(100_000);
		ImportFileException refusal = Assertions.assertThrows(ImportFileException.class,
				() -> ImportFile.open(large, new Limits(100L << 20, 1, 1, 1, 1, 1, 1, 1, 1)));
		assertThat(refusal.reason()).isEqualTo(Reason.FILE_TOO_LARGE);
	}

	@Test
	void refuses200MegabytesWithoutAnyLine() throws IOException {
		Path large = folder.resolve("large.txt");
		byte[] block = "x;y;".repeat(1 << 18).getBytes();
		try (OutputStream out = Files.newOutputStream(large)) {
			for (int at = 0; at < 200; at++) {
				out.write(block);
			}
		}
		Assertions.assertTimeout(Duration.ofSeconds(60), () -> assertThat(TestFiles.refusal(large).reason())
			.isIn(Reason.FILE_NO_TABLE, Reason.LINE_TOO_LONG, Reason.TOO_MANY_COLUMNS));
	}

	@Test
	void refusesMoreRowsThanAllowed() {
		Limits few = new Limits(1 << 20, 1, 1, 1, 1, 10, 100, 1000, 10_000);
		RecognisedFile table = ImportFile.open(TestFiles.file("Nachname;Ort\n" + "Ott;Ulm\n".repeat(9)), few);
		assertThat(table.rows()).isEqualTo(9);
		assertThat(Assertions
			.assertThrows(ImportFileException.class,
					() -> ImportFile.open(TestFiles.file("Nachname;Ort\n" + "Ott;Ulm\n".repeat(10)), few))
			.reason()).isEqualTo(Reason.TOO_MANY_ROWS);
	}

	private static Reason refusal(byte[] content) {
		return TestFiles.refusal(TestFiles.file(content)).reason();
	}

	/** Overwrites the sizes in the directory at the end of the file. */
	private static void lie(byte[] zip) {
		for (int at = 0; at < zip.length - 28; at++) {
			if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
				Arrays.fill(zip, at + 25, at + 28, (byte) 0);
			}
		}
	}

	private static Path zip(String name, String content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			out.putNextEntry(new ZipEntry(name));
			out.write(content.getBytes());
		}
		return TestFiles.file(bytes.toByteArray());
	}

	private static Path excel(Content sheet) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			out.putNextEntry(new ZipEntry("xl/workbook.xml"));
			out.write("<workbook xmlns:r=\"r\"><sheets><sheet name=\"Kunden\" r:id=\"rId1\"/></sheets></workbook>"
				.getBytes());
			out.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
			out.write("<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
				.getBytes());
			out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			sheet.write(out);
		}
		return TestFiles.file(bytes.toByteArray());
	}

	private interface Content {

		void write(OutputStream out) throws IOException;

	}

}
