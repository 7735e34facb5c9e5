package kontor.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kontor.imports.files.ImportedInvoice.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of orders and invoices. */
class TradeTest {

	private static final String ORDERS = "order_number;customer_number;order_date;product_number;product_name;quantity;unit_price\n";

	private static final String INVOICES = "invoice_number;customer_number;invoice_date;due_date;net;tax;gross;paid_on;paid_amount\n";

	@ParameterizedTest
	@ValueSource(strings = { ORDERS,
			"Auftragsnummer;Kundennummer;Auftragsdatum;Artikelnummer;Artikelbezeichnung;Menge;Einzelpreis\n",
			"Auftrags-Nr.;Kd-Nr;Bestelldatum;Art.-Nr.;Bezeichnung;Anzahl;E-Preis\n" })
	void linesOfAnOrderComeTogetherWhereverTheyStand(String header) {
		List<ImportedRow> rows = rows(header + """
				A1;100;2026-01-05;P1;Schraube;10;1,50
				A2;101;05.01.2026;P2;Mutter;-2;0
				A1;100;2026-01-05;P1;Schraube;10;1,50
				""");
		assertThat(rows).hasSize(2).noneMatch(ImportedRow::isWrong);
		ImportedOrder last = (ImportedOrder) rows.get(1);
		assertThat(last.number()).isEqualTo("A1");
		assertThat(last.rows()).isEqualTo(2);
		assertThat(last.sum()).isEqualByComparingTo("30");
		assertThat(TestFiles.reasons(last)).containsExactly(Reason.LINE_AGAIN);
		ImportedOrder first = (ImportedOrder) rows.get(0);
		assertThat(first.date()).isEqualTo(LocalDate.of(2026, 1, 5));
		assertThat(first.lines().get(0).quantity()).isEqualByComparingTo("-2");
	}

	@Test
	void oneWrongLineMakesTheWholeOrderWrong() {
		ImportedOrder order = (ImportedOrder) rows(
				ORDERS + "A1;100;2026-01-05;P1;Schraube;10;1,50\nA1;100;2026-01-05;P1;Schraube;viele;1,50\n")
			.get(0);
		assertThat(order.problems()).extracting(RowProblem::field, RowProblem::reason)
			.containsExactly(tuple("quantity #3", Reason.AMOUNT_INVALID));
	}

	@Test
	void anOrderBelongsToOneCustomer() {
		ImportedRow order = rows(ORDERS + "A1;100;2026-01-05;P1;Schraube;1;1\nA1;200;2026-01-05;P1;Schraube;1;1\n")
			.get(0);
		assertThat(TestFiles.reasons(order)).contains(Reason.ORDER_CONTRADICTS);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1.234,5        | 1.234    |          | 1234
			1,234.5        | 1.234    |          | 1.234
			1234.50        | 1,234    |          | 1234
			12             | 13       |          | 13
			1.234,5        | 1,234.50 |          | unclear
			1.234,5        | 1234.50  |          | unclear
			12             | 1.234    |          | unclear
			12             | 1,234    |          | unclear
			1.234,5        | 1,234.50 | MIXED    | 1234.50
			1.234,5        | 1,234    | MIXED    | wrong
			1,5            | 1.234    | ENGLISH  | 1.234
			0,50           | 1.234,00 |          | 1234
			-1.234,56 EUR  | 12-      |          | -12
			""")
	void amountsAreReadAsTheWholeFileAgrees(String price, String other, String told, String expected) {
		RecognisedFile file = ImportFile.open(
				TestFiles.file(ORDERS + "A1;1;2026-01-05;P;S;1;" + price + "\nA2;1;2026-01-05;P;S;1;" + other + "\n"));
		Mapping mapping = (told == null) ? file.mapping() : file.mapping().with(AmountForm.valueOf(told));
		List<ImportedRow> rows = new ArrayList<>();
		if (expected.equals("unclear")) {
			assertThat(mapping.amounts()).isNull();
			ImportFileException refusal = catchThrowableOfType(ImportFileException.class,
					() -> file.read(mapping, "DE", rows::add));
			assertThat(refusal.reason()).isEqualTo(Reason.AMOUNTS_UNCLEAR);
			assertThat(rows).isEmpty();
			return;
		}
		file.read(mapping, "DE", rows::add);
		ImportedOrder order = (ImportedOrder) rows.get(1);
		if (expected.equals("wrong")) {
			assertThat(TestFiles.reasons(order)).containsExactly(Reason.AMOUNT_INVALID);
		}
		else {
			assertThat(order.lines().get(0).unitPrice()).isEqualByComparingTo(expected);
		}
	}

	@Test
	void anInvoiceInTwoRowsIsTakenOnceOrNotAtAll() {
		List<ImportedRow> rows = rows(INVOICES + """
				R1;100;2026-01-05;2026-01-19;100,00;19,00;119,00;2026-01-10;
				R1;100;2026-01-05;2026-01-19;100,00;19,00;119,00;2026-01-10;
				R1;100;2026-01-05;2026-01-19;200,00;38,00;238,00;;
				R2;100;2026-01-05;;-100,00;-19,00;-119,00;;
				R3;100;2026-01-05;;100,00;;120,00;;
				R4;100;2026-01-05;;100,00;19,00;120,00;;
				R5;;2026-01-05;;100,00;19,00;119,00;;
				;100;32.13.2026;;100,00;19,00;119,00;;
				""");
		assertThat(TestFiles.reasons(rows.get(1))).containsExactly(Reason.NUMBER_AGAIN);
		assertThat(TestFiles.reasons(rows.get(2))).containsExactly(Reason.NUMBER_TWICE);
		ImportedInvoice first = (ImportedInvoice) rows.get(0);
		assertThat(first.paidAmount()).isEqualByComparingTo("119");
		assertThat(((ImportedInvoice) rows.get(3)).kind()).isEqualTo(Kind.CREDIT_NOTE);
		assertThat(((ImportedInvoice) rows.get(4)).tax()).isEqualByComparingTo(new BigDecimal("20"));
		assertThat(((ImportedInvoice) rows.get(5)).marks()).extracting(ImportedInvoice.Mark::rule)
			.containsExactly("BR-CO-15");
		assertThat(rows.subList(3, 6)).noneMatch(ImportedRow::isWrong);
		assertThat(TestFiles.reasons(rows.get(6))).containsExactly(Reason.VALUE_MISSING);
		assertThat(TestFiles.reasons(rows.get(7))).containsExactly(Reason.VALUE_MISSING, Reason.DATE_INVALID);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Rechnungsnummer;Kundennummer;Rechnungsdatum;Fällig am;Netto;MwSt;Brutto;Bezahlt am;Zahlbetrag | INVOICES
			Re-Nr;Kunde;Rechnungsdatum;Nettobetrag;Betrag                                                  | INVOICES
			Auftragsnummer;Kundennummer;Datum;Artikelnummer;Menge;Preis                                    | ORDERS
			Kundennummer;Firma;Rechnungsanschrift;PLZ;Ort                                                  | CONTACTS
			Name;Vorname;Umsatz;Ort                                                                        | CONTACTS
			Datum;Kunde;Art;Text                                                                           | HISTORY
			""")
	void tellsWhatATableIsAbout(String header, FileContents contents) {
		String row = header.replaceAll("[^;]+", "2026-01-05");
		assertThat(ImportFile.open(TestFiles.file(header + "\n" + row + "\n")).mapping().contents())
			.isEqualTo(contents);
	}

	private static List<ImportedRow> rows(String content) {
		return TestFiles.rows(TestFiles.file(content));
	}

}
