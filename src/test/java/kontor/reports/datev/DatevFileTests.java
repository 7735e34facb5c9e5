package kontor.reports.datev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kontor.invoices.ErpInvoice.Kind;
import kontor.reports.datev.DatevInvoice.LeftOut;
import kontor.reports.datev.DatevInvoice.Reason;
import kontor.reports.datev.DatevSettings.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Field by field what the tax adviser's program reads. */
class DatevFileTests {

	private static final BigDecimal NINETEEN = new BigDecimal("19.00");

	private static final BigDecimal SEVEN = new BigDecimal("7.00");

	private static final DatevSettings SETTINGS = new DatevSettings("03", 29098, 55003, 1, 4,
			List.of(new Rate(BigDecimal.valueOf(19), "8400", ""), new Rate(BigDecimal.valueOf(7), "8000", "2")),
			Map.of("INTRA_COMMUNITY", new Rate(BigDecimal.ZERO, "8125", "")), "K-", 10_000, 69_999);

	private static DatevInvoice invoice(Kind kind, String net, String tax) {
		return new DatevInvoice(1, "RE-1", kind, "K-10023", "Möbelhaus \"Groß\" & Łukasz GmbH",
				LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 4), "EUR", new BigDecimal(net), new BigDecimal(tax),
				new BigDecimal(net).add(new BigDecimal(tax)), null, null);
	}

	private static List<String> posted(DatevInvoice invoice, Map<BigDecimal, BigDecimal> lines) throws LeftOut {
		return invoice.bookings(lines, SETTINGS)
			.stream()
			.map((one) -> one.amount() + (one.owed() ? " S " : " H ") + one.debtor() + " " + one.rate().account())
			.sorted()
			.toList();
	}

	@Test
	void theFileHasTheHeaderTheColumnsAndTheEncodingThatDatevAsksFor() throws IOException, LeftOut {
		DatevFile file = new DatevFile(SETTINGS, YearMonth.of(2026, 10), LocalDateTime.of(2026, 11, 2, 8, 5, 9));
		assertThat(file.name()).isEqualTo("EXTF_Buchungsstapel_2026-10.csv");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<DatevBooking> bookings = invoice(Kind.INVOICE, "1000.00", "190.00").bookings(null, SETTINGS);
		file.write(bookings, out);
		String text = out.toString("windows-1252");
		assertThat(text.getBytes("windows-1252")).isEqualTo(out.toByteArray());
		assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
		String[] lines = text.split("\r\n");
		assertThat(lines).hasSize(3);
		assertThat(lines[0])
			.isEqualTo("\"EXTF\";700;21;\"Buchungsstapel\";13;20261102080509000;;\"RE\";\"\";\"\";29098;"
					+ "55003;20260101;4;20261001;20261031;\"Rechnungen 10/2026\";\"\";1;0;0;\"EUR\";;\"\";;;\"03\";;;\"\";\"\"");
		assertThat(lines[0].split(";", -1)).hasSize(31);
		String[] columns = lines[1].split(";", -1);
		assertThat(columns).hasSize(125).doesNotHaveDuplicates();
		assertThat(columns[0]).isEqualTo("Umsatz (ohne Soll/Haben-Kz)");
		assertThat(columns[8]).isEqualTo("BU-Schlüssel");
		assertThat(columns[124]).isEqualTo("Abw. Skontokonto");
		String[] fields = lines[2].split(";", -1);
		assertThat(fields).hasSize(125);
		assertThat(List.of(fields).subList(0, 14)).containsExactly("1190,00", "\"S\"", "\"EUR\"", "", "", "", "10023",
				"8400", "\"\"", "0510", "\"RE-1\"", "", "", "\"Möbelhaus \"\"Groß\"\" & Lukasz GmbH\"");
		assertThat(fields[113]).isEqualTo("0");
		assertThat(fields[116]).isEqualTo("04112026");
		assertThat(List.of(fields).subList(14, 113)).containsOnly("");
	}

	@Test
	void aTaxKeyIsWrittenWhereTheAccountNeedsOne() throws IOException, LeftOut {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new DatevFile(SETTINGS, YearMonth.of(2026, 10), LocalDateTime.now())
			.write(invoice(Kind.CREDIT_NOTE, "100.00", "7.00").bookings(null, SETTINGS), out);
		assertThat(out.toString("windows-1252")).contains("107,00;\"H\";\"EUR\";;;;10023;8000;\"2\";0510;");
	}

	@Test
	void creditNotesAndCancellationsAreGivenBackWhateverTheirSign() throws LeftOut {
		assertThat(posted(invoice(Kind.INVOICE, "100.00", "19.00"), null)).containsExactly("119.00 S 10023 8400");
		assertThat(posted(invoice(Kind.INVOICE, "-100.00", "-19.00"), null)).containsExactly("119.00 H 10023 8400");
		for (Kind kind : List.of(Kind.CREDIT_NOTE, Kind.CANCELLATION)) {
			assertThat(posted(invoice(kind, "100.00", "19.00"), null)).containsExactly("119.00 H 10023 8400");
			assertThat(posted(invoice(kind, "-100.00", "-19.00"), null)).containsExactly("119.00 H 10023 8400");
		}
	}

	@Test
	void severalRatesAreSplitByTheLinesOfTheOrder() throws LeftOut {
		Map<BigDecimal, BigDecimal> lines = Map.of(NINETEEN, new BigDecimal("100.00"), SEVEN, new BigDecimal("50.00"));
		assertThat(posted(invoice(Kind.INVOICE, "150.00", "22.50"), lines)).containsExactly("119.00 S 10023 8400",
				"53.50 S 10023 8000");
		assertThat(posted(invoice(Kind.INVOICE, "150.00", "22.51"), lines)).containsExactly("119.01 S 10023 8400",
				"53.50 S 10023 8000");
		assertThat(posted(invoice(Kind.CREDIT_NOTE, "-150.00", "-22.50"), lines)).containsExactly("119.00 H 10023 8400",
				"53.50 H 10023 8000");
		Map<BigDecimal, BigDecimal> returned = Map.of(NINETEEN, new BigDecimal("100.00"), SEVEN,
				new BigDecimal("-50.00"));
		assertThat(posted(invoice(Kind.INVOICE, "50.00", "15.50"), returned)).containsExactly("119.00 S 10023 8400",
				"53.50 H 10023 8000");
		refused(Reason.RATE, invoice(Kind.INVOICE, "150.00", "28.50"), lines);
		refused(Reason.RATE, invoice(Kind.INVOICE, "150.00", "22.50"), null);
	}

	@ParameterizedTest
	@CsvSource({ "1000.00, 190.00, 8400", "1000.00, 190.02, 8400", "33.33, 2.33, 8000", "0.10, 0.02, 8400" })
	void oneRateIsKnownByNetAndTax(String net, String tax, String account) throws LeftOut {
		assertThat(posted(invoice(Kind.INVOICE, net, tax), null)).singleElement().asString().endsWith(account);
	}

	@Test
	void whatCannotBeToldIsLeftOut() {
		refused(Reason.RATE, invoice(Kind.INVOICE, "100.00", "18.00"), null);
		refused(Reason.ACCOUNT, invoice(Kind.INVOICE, "100.00", "0.00"), null);
		refused(Reason.RATE, invoice(Kind.INVOICE, "100.00", "16.00"), null);
		refused(Reason.ZERO, invoice(Kind.INVOICE, "0.00", "0.00"), null);
		refused(Reason.CURRENCY, other("RE-1", "K-10023", "CHF", "119.00"), null);
		refused(Reason.TOTAL, other("RE-1", "K-10023", "EUR", "118.00"), null);
		refused(Reason.NUMBER, other("RE 1 ä", "K-10023", "EUR", "119.00"), null);
		refused(Reason.NUMBER, other("1".repeat(37), "K-10023", "EUR", "119.00"), null);
		refused(Reason.CUSTOMER, other("RE-1", null, "EUR", "119.00"), null);
		for (String number : List.of("10023", "K-9999", "K-70000", "K-12A", "K-", "K-99999999999")) {
			refused(Reason.DEBTOR, other("RE-1", number, "EUR", "119.00"), null);
		}
	}

	@Test
	void whyAnInvoiceIsFreeOfTaxTellsItsAccount() throws IOException, LeftOut {
		DatevInvoice toVienna = free("INTRA_COMMUNITY");
		assertThat(posted(toVienna, Map.of(NINETEEN, new BigDecimal("100.00")))).containsExactly("100.00 S 10023 8125");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new DatevFile(SETTINGS, YearMonth.of(2026, 10), LocalDateTime.now()).write(toVienna.bookings(null, SETTINGS),
				out);
		assertThat(out.toString("windows-1252").split("\r\n")[2].split(";", -1)[39]).isEqualTo("\"ATU12345678\"");
		refused(Reason.ACCOUNT, free("REVERSE_CHARGE"), null);
	}

	private static DatevInvoice free(String reason) {
		return new DatevInvoice(1, "RE-1", Kind.INVOICE, "K-10023", null, LocalDate.of(2026, 10, 5), null, "EUR",
				new BigDecimal("100.00"), new BigDecimal("0.00"), new BigDecimal("100.00"), reason, "ATU12345678");
	}

	private static DatevInvoice other(String number, String customer, String currency, String gross) {
		return new DatevInvoice(1, number, Kind.INVOICE, customer, null, LocalDate.of(2026, 10, 5), null, currency,
				new BigDecimal("100.00"), new BigDecimal("19.00"), new BigDecimal(gross), null, null);
	}

	private static void refused(Reason reason, DatevInvoice invoice, Map<BigDecimal, BigDecimal> lines) {
		assertThatThrownBy(() -> posted(invoice, lines)).as(invoice.toString()).hasMessage(reason.name());
	}

	@Test
	void theYearOfTheFirmBeginsWhereItSays() {
		DatevSettings july = new DatevSettings("04", 1001, 1, 7, 4, List.of(), Map.of(), "", 10_000, 69_999);
		assertThat(july.yearStart(YearMonth.of(2026, 6))).isEqualTo("2025-07-01");
		assertThat(july.yearStart(YearMonth.of(2026, 7))).isEqualTo("2026-07-01");
	}

}
