package kontor.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void readsTextsNumbersDatesAndFormulas(boolean xlsx) throws IOException {
		try (Workbook book = workbook(xlsx)) {
			Sheet sheet = book.createSheet("Kunden");
			header(sheet, "Firma", "Nachname", "PLZ", "Ort", "Telefon", "Geburtstag", "Kd.-Nr.", "Bemerkung", "VIP",
					"Web");
			Row row = sheet.createRow(1);
			row.createCell(0).setCellValue("Bäckerei „Süße Ecke“ e.K.");
			row.createCell(1).setCellFormula("\"Mül\"&\"ler\"");
			row.createCell(2).setCellValue(1067);
			row.createCell(3).setCellValue("Dresden");
			row.createCell(4).setCellValue(493512345678d);
			row.createCell(5).setCellValue(LocalDate.of(1970, 2, 1));
			row.getCell(5).setCellStyle(style(book, "dd.mm.yyyy"));
			row.createCell(6).setCellValue(10001);
			row.createCell(7).setCellFormula("1/0");
			row.createCell(8).setCellValue(true);
			row.createCell(9).setCellFormula("HYPERLINK(\"http://www.ecke.de\",\"www.ecke.de\")");
			book.getCreationHelper().createFormulaEvaluator().evaluateAll();
			ImportedRecord read = TestFiles.records(saved(book)).get(0);
			assertThat(read.company() + "|" + read.lastName() + "|" + read.customerNumber())
				.isEqualTo("Bäckerei „Süße Ecke“ e.K.|Müller|10001");
			assertThat(read.birthday()).isEqualTo(LocalDate.of(1970, 2, 1));
			assertThat(read.addresses().get(0).postalCode()).isEqualTo("01067");
			assertThat(read.contacts()).extracting(ImportedContact::value)
				.containsExactly("+493512345678", "www.ecke.de");
			assertThat(read.notes()).containsExactly("VIP: ja");
			assertThat(TestFiles.reasons(read)).containsExactly(Reason.NUMBER_ZERO_RESTORED, Reason.VALUE_ERROR,
					Reason.POSTCODE_ZERO_RESTORED);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void showsNumbersWithLeadingZerosAsExcelDoes(boolean xlsx) throws IOException {
		try (Workbook book = workbook(xlsx)) {
			Sheet sheet = book.createSheet();
			header(sheet, "Nachname", "PLZ", "Ort", "Kundennummer");
			Row row = sheet.createRow(1);
			row.createCell(0).setCellValue("Ott");
			row.createCell(1).setCellValue(1067);
			row.getCell(1).setCellStyle(style(book, "00000"));
			row.createCell(3).setCellValue(42);
			row.getCell(3).setCellStyle(style(book, "000000"));
			ImportedRecord read = TestFiles.records(saved(book)).get(0);
			assertThat(read.customerNumber()).isEqualTo("000042");
			assertThat(read.addresses().get(0).postalCode()).isEqualTo("01067");
			assertThat(read.problems()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void readsAllSheetsWithTheSameColumnsAndNamesTheOthers(boolean xlsx) throws IOException {
		try (Workbook book = workbook(xlsx)) {
			book.createSheet("leer");
			for (String name : List.of("A–K", "L–Z", "Umsätze")) {
				Sheet sheet = book.createSheet(name);
				header(sheet,
						name.equals("Umsätze") ? new String[] { "Jahr", "Summe" } : new String[] { "Nachname", "Ort" });
				sheet.createRow(1).createCell(0).setCellValue("Ott " + name);
			}
			Path file = saved(book);
			assertThat(ImportFile.open(file).notes())
				.containsExactly(RowProblem.of(null, Reason.OTHER_SHEETS, "Umsätze"));
			assertThat(TestFiles.records(file)).extracting(ImportedRecord::sheet, ImportedRecord::row)
				.containsExactly(tuple("A–K", 2), tuple("L–Z", 2));
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void readsHistoryWithTimes(boolean xlsx) throws IOException {
		try (Workbook book = workbook(xlsx)) {
			Sheet sheet = book.createSheet();
			header(sheet, "Datum", "Uhrzeit", "Kunde", "Art", "Text");
			Row row = sheet.createRow(1);
			row.createCell(0).setCellValue(LocalDate.of(2026, 2, 1));
			row.getCell(0).setCellStyle(style(book, "dd/mm/yy"));
			row.createCell(1).setCellValue(14.5 / 24);
			row.getCell(1).setCellStyle(style(book, "hh:mm"));
			row.createCell(2).setCellValue("Ott GmbH");
			row.createCell(3).setCellValue("Anruf");
			row.createCell(4).setCellValue("fragt nach Stühlen");
			ImportedEntry entry = (ImportedEntry) TestFiles.rows(saved(book)).get(0);
			assertThat(entry.date()).isEqualTo(LocalDate.of(2026, 2, 1));
			assertThat(entry.time()).isEqualTo(LocalTime.of(14, 30));
		}
	}

	@Test
	void readsFilesWhoseRowsAndCellsHaveNoNumbers() throws IOException {
		assertThat(XlsxFormats.shown("4.9351234567800001E+11", 0, null, false)).isEqualTo("493512345678");
		assertThat(XlsxFormats.shown("46054.604166666664", 22, null, false)).isEqualTo("2026-02-01 14:30");
		assertThat(XlsxFormats.shown("44592", 14, null, true)).isEqualTo("2026-02-01");
		assertThat(XlsxFormats.shown("12.5", 0, "#,##0.00 \"Stück\"", false)).isEqualTo("12.5");
		assertThat(XlsxFormats.shown("46054", 0, "[$-407]TT. MMMM JJJJ", false)).isEqualTo("2026-02-01");
		assertThat(XlsxTexts.unescaped("a_x000D_b")).isEqualTo("a\rb");
	}

	@Test
	void refusesProtectedFiles() throws Exception {
		try (Workbook book = new HSSFWorkbook()) {
			header(book.createSheet(), "Nachname", "Ort");
			Biff8EncryptionKey.setCurrentUserPassword("geheim");
			Path file = saved(book);
			Biff8EncryptionKey.setCurrentUserPassword(null);
			assertThat(TestFiles.refusal(file).reason()).isEqualTo(Reason.FILE_ENCRYPTED);
		}
		try (Workbook book = new XSSFWorkbook(); POIFSFileSystem system = new POIFSFileSystem()) {
			header(book.createSheet(), "Nachname", "Ort");
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
			encryptor.confirmPassword("geheim");
			try (OutputStream out = encryptor.getDataStream(system)) {
				book.write(out);
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			system.writeFilesystem(bytes);
			assertThat(TestFiles.refusal(TestFiles.file(bytes.toByteArray())).reason())
				.isEqualTo(Reason.FILE_ENCRYPTED);
		}
	}

	private static Workbook workbook(boolean xlsx) {
		return xlsx ? new XSSFWorkbook() : new HSSFWorkbook();
	}

	private static void header(Sheet sheet, String... names) {
		Row row = sheet.createRow(0);
		for (int at = 0; at < names.length; at++) {
			row.createCell(at).setCellValue(names[at]);
		}
	}

	private static CellStyle style(Workbook book, String format) {
		CellStyle style = book.createCellStyle();
		style.setDataFormat(book.createDataFormat().getFormat(format));
		return style;
	}

	private static Path saved(Workbook book) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		book.write(bytes);
		return TestFiles.file(bytes.toByteArray());
	}

}
