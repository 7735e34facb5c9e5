package kontor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "+49-351-12", "+49/351", "-" })
	void whatASpreadsheetWouldRunBecomesText(String text) {
		assertThat(CsvExport.harmless(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "+49 351 123450", "+4935112", "+49 (351) 12", "-12,50", "0351/123-45", "Abt & Söhne", "" })
	void numbersAndPlainTextStay(String text) {
		assertThat(CsvExport.harmless(text)).isEqualTo(text);
	}

	@Test
	void writesDatesOnTheFirmsClock() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (CsvExport export = new CsvExport(out, List.of("a", "b", "c", "d"))) {
			export.row(Arrays.asList(LocalDate.of(2026, 3, 1), Instant.parse("2026-06-30T22:30:00Z"), null, 12));
		}
		assertThat(out.toString(StandardCharsets.UTF_8))
			.isEqualTo("\ufeffa;b;c;d\r\n01.03.2026;01.07.2026 00:30;;12\r\n");
	}

}
