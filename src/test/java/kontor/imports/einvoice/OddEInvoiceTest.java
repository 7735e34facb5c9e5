package kontor.imports.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kontor.imports.einvoice.EInvoice.Finding;
import kontor.imports.einvoice.EInvoice.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Electronic invoices of all kinds, the same in each syntax, and what breaks them. */
class OddEInvoiceTest {

	private static final String XRECHNUNG = WrittenInvoice.EN + "#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0";

	private static final String[] NONE = {};

	private static final WrittenInvoice PLAIN = new WrittenInvoice(WrittenInvoice.EN, 380, of("S 19.00 100.00"), NONE,
			of("S 19.00 100.00 19.00"), "100.00", "0", "0", "100.00", "19.00", "119.00", "0", "0", "119.00");

	private static String[] of(String... rows) {
		return rows;
	}

	static List<WrittenInvoice> sound() {
		return List.of(PLAIN,
				new WrittenInvoice(WrittenInvoice.EN, 380, of("S 19.00 100.00", "S 7.00 50.00"),
						of("- S 19.00 10.00", "+ S 7.00 4.00"), of("S 19.00 90.00 17.10", "S 7.00 54.00 3.78"),
						"150.00", "10.00", "4.00", "144.00", "20.88", "164.88", "64.90", "0.02", "100.00"),
				new WrittenInvoice(WrittenInvoice.EN, 381, of("S 19.00 100.00"), NONE, of("S 19.00 100.00 19.00"),
						"100.00", "0", "0", "100.00", "19.00", "119.00", "0", "0", "119.00"),
				untaxed("Z"), untaxed("E"), untaxed("AE"), untaxed("K"), untaxed("G"),
				new WrittenInvoice(WrittenInvoice.EN, 380, of("S 19.00 100.00", "E 0.00 30.00"), NONE,
						of("S 19.00 100.00 19.00", "E 0.00 30.00 0.00"), "130.00", "0", "0", "130.00", "19.00",
						"149.00", "149.00", "0", "0.00"),
				new WrittenInvoice(WrittenInvoice.EN, 384, of("S 19.00 -100.00"), NONE, of("S 19.00 -100.00 -19.00"),
						"-100.00", "0", "0", "-100.00", "-19.00", "-119.00", "0", "0", "-119.00"));
	}

	private static WrittenInvoice untaxed(String category) {
		return new WrittenInvoice(WrittenInvoice.EN, 380, of(category + " 0 80.00"), NONE,
				of(category + " 0 80.00 0.00"), "80.00", "0", "0", "80.00", "0.00", "80.00", "0", "0", "80.00");
	}

	@ParameterizedTest
	@MethodSource("sound")
	void isTheSameInEachSyntaxAndKeepsTheRules(WrittenInvoice written) {
		EInvoice ubl = read(written.ubl());
		for (EInvoice invoice : List.of(ubl, read(written.cii()), read(written.zugferd1()))) {
			assertThat(invoice.findings()).as(invoice.syntax().name()).isEmpty();
			assertThat(invoice.number()).isEqualTo("Ä-7");
			assertThat(invoice.date()).isEqualTo(LocalDate.of(2026, 3, 1));
			assertThat(invoice.dueDate()).isEqualTo(LocalDate.of(2026, 3, 15));
			assertThat(invoice.seller()).isEqualTo(ubl.seller());
			assertThat(invoice.seller().name()).isEqualTo("Müller & Söhne");
			assertThat(invoice.buyer()).isEqualTo(ubl.buyer());
			assertThat(invoice.buyer().vatId()).isEqualTo("DE123456788");
			assertThat(invoice.totals()).usingRecursiveComparison()
				.withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
				.isEqualTo(ubl.totals());
			assertThat(invoice.kind()).isEqualTo(written.type() == 380 ? Kind.INVOICE
					: written.type() == 381 ? Kind.CREDIT_NOTE : Kind.CANCELLATION);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "minimum", "basicwl" })
	void profilesWithoutLinesLackNothing(String profile) {
		String text = PLAIN.with("urn:factur-x.eu:1p0:" + profile)
			.cii()
			.replaceAll("(?s)<ram:IncludedSupplyChainTradeLineItem>.*</ram:IncludedSupplyChainTradeLineItem>", "")
			.replaceAll("<ram:LineTotalAmount>.*?</ram:LineTotalAmount>", "");
		String bare = profile.equals("minimum")
				? text.replaceAll("(?s)<ram:ApplicableTradeTax>.*</ram:ApplicableTradeTax>", "")
					.replaceAll("(?s)<ram:SpecifiedTradePaymentTerms>.*</ram:SpecifiedTradePaymentTerms>", "")
				: text;
		EInvoice invoice = read(bare);
		assertThat(invoice.findings()).isEmpty();
		assertThat(invoice.isComplete()).isTrue();
		assertThat(invoice.totals().gross()).isEqualByComparingTo("119");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252" })
	void readsEachEncoding(String name) {
		String declared = PLAIN.ubl().replace("encoding=\"UTF-8\"", "encoding=\"" + name + "\"");
		boolean bare = name.endsWith("LE") || name.endsWith("BE");
		String text = bare ? "\ufeff" + declared.replace(name, "UTF-16") : declared;
		EInvoice invoice = EInvoices.read(text.getBytes(Charset.forName(name)));
		assertThat(invoice.seller().name()).isEqualTo("Müller & Söhne");
		assertThat(invoice.findings()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\ufeff", "\n\n  ", "\ufeff\r\n" })
	void whatStandsBeforeTheBeginningDoesNoHarm(String before) {
		assertThat(read(before + PLAIN.cii()).number()).isEqualTo("Ä-7");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					BR-04  | <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode> |
					BR-09  | <cbc:IdentificationCode>DE</cbc:IdentificationCode> |
					BR-21  | <cac:InvoiceLine><cbc:ID>1</cbc:ID>               | <cac:InvoiceLine>
					BR-22  | <cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity> |
					BR-24  | C62">1</cbc:InvoicedQuantity><cbc:LineExtensionAmount>100.00</cbc:LineExtensionAmount> | C62">1</cbc:InvoicedQuantity>
					BR-25  | <cbc:Name>Stück</cbc:Name> |
					BR-26  | <cbc:PriceAmount>100.00</cbc:PriceAmount> |
					BR-45  | <cbc:TaxableAmount currencyID="EUR">100.00</cbc:TaxableAmount> |
					BR-47  | <cac:TaxCategory><cbc:ID>S</cbc:ID>              | <cac:TaxCategory>
					BR-CO-04 | <cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID>  | <cac:ClassifiedTaxCategory>
					BR-CO-25 | <cbc:DueDate>2026-03-15</cbc:DueDate> |
					BR-S-05  | <cbc:Percent>19.00</cbc:Percent></cac:ClassifiedTaxCategory> | </cac:ClassifiedTaxCategory>
					BR-E-10  | <cbc:ID>S</cbc:ID><cbc:Percent>                | <cbc:ID>E</cbc:ID><cbc:Percent>
					BR-E-05  | <cac:ClassifiedTaxCategory><cbc:ID>S           | <cac:ClassifiedTaxCategory><cbc:ID>E
					BR-CO-17 | <cbc:Percent>19.00</cbc:Percent></cac:TaxCategory> | <cbc:Percent>7.00</cbc:Percent></cac:TaxCategory>
					""")
	void namesTheRuleThatIsBroken(String rule, String stated, String instead) {
		String text = PLAIN.ubl().replace("\n", "");
		assertThat(text).contains(stated);
		EInvoice invoice = read(text.replaceFirst(Pattern.quote(stated), instead == null ? "" : instead));
		assertThat(invoice.findings()).extracting(Finding::rule).contains(rule);
		assertThat(invoice.isWrong()).isTrue();
	}

	@Test
	void whoTakesTaxSaysUnderWhichNumber() {
		for (String text : List.of(PLAIN.ubl(), PLAIN.cii())) {
			String nameless = text.replaceAll("(?s)<cac:PartyTaxScheme>.*?</cac:PartyTaxScheme>", "")
				.replaceAll("(?s)<ram:SpecifiedTaxRegistration>.*?</ram:SpecifiedTaxRegistration>", "");
			assertThat(read(nameless).findings()).extracting(Finding::rule).containsExactly("BR-S-02");
		}
	}

	@Test
	void anXRechnungSaysMore() {
		assertThat(Stream.of(PLAIN.with(XRECHNUNG).ubl(), PLAIN.with(XRECHNUNG).cii()).map(OddEInvoiceTest::read))
			.allSatisfy((invoice) -> assertThat(invoice.findings()).extracting(Finding::rule)
				.containsExactly("BR-DE-1", "BR-DE-5", "BR-DE-6", "BR-DE-7", "BR-DE-15"));
	}

	private static EInvoice read(String text) {
		return EInvoices.read(text.getBytes(StandardCharsets.UTF_8));
	}

}
