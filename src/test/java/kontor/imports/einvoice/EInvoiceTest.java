package kontor.imports.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kontor.imports.einvoice.EInvoice.Finding;
import kontor.imports.einvoice.EInvoice.Kind;
import kontor.imports.einvoice.EInvoiceException.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Electronic invoices as other programs write them, and spoiled ones. */
class EInvoiceTest {

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					01.01a-INVOICE_ubl.xml,      123456XX,        2016-04-04, [Seller name],  [Buyer name],   314.86, 22.04, 336.90
					01.02a-INVOICE_ubl.xml,      123456,          2016-06-21, [Seller name],  [Buyer name],   11.78,  0.82,  12.60
					01.03a-INVOICE_ubl.xml,      RR123456,        2016-06-24, [Seller name],  [Buyer name],   170.28, 11.92, 182.20
					01.04a-INVOICE_uncefact.xml, 1234/78/901,     2016-06-16, [Seller name],  [Buyer name],   120,    0,     120
					validV2PDF.pdf,              RE-20171118/506, 2017-11-18, Bei Spiel GmbH, Theodor Est,    496,    75.04, 571.04
					""")
	void saysWhatTheFileStates(String file, String number, LocalDate date, String seller, String buyer, BigDecimal net,
			BigDecimal tax, BigDecimal gross) throws IOException {
		EInvoice invoice = EInvoices.read(sample(file));
		assertThat(invoice.number()).isEqualTo(number);
		assertThat(invoice.date()).isEqualTo(date);
		assertThat(invoice.seller().name()).isEqualTo(seller);
		assertThat(invoice.buyer().name()).isEqualTo(buyer);
		assertThat(invoice.totals().net()).isEqualByComparingTo(net);
		assertThat(invoice.totals().tax()).isEqualByComparingTo(tax);
		assertThat(invoice.totals().gross()).isEqualByComparingTo(gross);
		assertThat(invoice.findings()).isEmpty();
		assertThat(invoice.kind()).isEqualTo(Kind.INVOICE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "01.01a", "01.02a" })
	void bothSyntaxesOfOneCaseSayTheSame(String name) throws IOException {
		EInvoice ubl = EInvoices.read(sample(name + "-INVOICE_ubl.xml"));
		EInvoice cii = EInvoices.read(sample(name + "-INVOICE_uncefact.xml"));
		assertThat(cii.number()).isEqualTo(ubl.number());
		assertThat(cii.date()).isEqualTo(ubl.date());
		assertThat(cii.seller()).isEqualTo(ubl.seller());
		assertThat(cii.buyer()).isEqualTo(ubl.buyer());
		assertThat(cii.orderNumber()).isEqualTo(ubl.orderNumber());
		assertThat(cii.totals()).usingRecursiveComparison()
			.withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
			.isEqualTo(ubl.totals());
	}

	@Test
	void marksALineThatDoesNotComeToItsSum() throws IOException {
		EInvoice invoice = EInvoices.read(sample("invalidArithmetics.xml"));
		assertThat(invoice.isWrong()).isTrue();
		assertThat(invoice.findings()).containsExactly(Finding.broken("PEPPOL-EN16931-R120", "1", "320.00", "160.00"));
	}

	@Test
	void saysWhatATooMinimalInvoiceLacks() throws IOException {
		EInvoice invoice = EInvoices.read(sample("invalidV1TooMinimal.xml"));
		assertThat(invoice.isComplete()).isFalse();
		assertThat(rules(invoice)).contains("BR-02", "BR-03", "BR-06", "BR-07", "BR-14");
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					<cbc:LineExtensionAmount currencyID="EUR">11.78</cbc:LineExtensionAmount>,  <cbc:LineExtensionAmount currencyID="EUR">12.78</cbc:LineExtensionAmount>,  BR-CO-10
					<cbc:TaxExclusiveAmount currencyID="EUR">11.78,                             <cbc:TaxExclusiveAmount currencyID="EUR">11.79,                             BR-CO-13
					<cbc:TaxInclusiveAmount currencyID="EUR">12.6,                              <cbc:TaxInclusiveAmount currencyID="EUR">12.7,                              BR-CO-15
					<cbc:PayableAmount currencyID="EUR">12.6,                                   <cbc:PayableAmount currencyID="EUR">13.6,                                   BR-CO-16
					<cbc:TaxAmount currencyID="EUR">0.82</cbc:TaxAmount>,                       <cbc:TaxAmount currencyID="EUR">0.83</cbc:TaxAmount>,                       BR-CO-14
					<cbc:Percent>7</cbc:Percent>,                                               <cbc:Percent>19</cbc:Percent>,                                              BR-CO-17
					<cbc:TaxableAmount currencyID="EUR">11.78,                                  <cbc:TaxableAmount currencyID="EUR">22.78,                                  BR-S-08
					<cbc:IssueDate>2016-06-21</cbc:IssueDate>,                                  <cbc:IssueDate>gestern</cbc:IssueDate>,                                     BR-03
					""")
	void namesTheRuleThatIsBroken(String stated, String instead, String rule) {
		String broken = text("01.02a-INVOICE_ubl.xml").replaceFirst(Pattern.quote(stated), instead);
		EInvoice invoice = EInvoices.read(broken.getBytes(StandardCharsets.UTF_8));
		assertThat(rules(invoice)).contains(rule);
		assertThat(invoice.isWrong()).isTrue();
	}

	@Test
	void countsAllowancesChargesPrepaidAndRoundingAmounts() {
		String sums = """
				<cbc:LineExtensionAmount currencyID="EUR">11.78</cbc:LineExtensionAmount>
				<cbc:TaxExclusiveAmount currencyID="EUR">14.78</cbc:TaxExclusiveAmount>
				<cbc:TaxInclusiveAmount currencyID="EUR">15.81</cbc:TaxInclusiveAmount>
				<cbc:AllowanceTotalAmount currencyID="EUR">2.00</cbc:AllowanceTotalAmount>
				<cbc:ChargeTotalAmount currencyID="EUR">5.00</cbc:ChargeTotalAmount>
				<cbc:PrepaidAmount currencyID="EUR">5.80</cbc:PrepaidAmount>
				<cbc:PayableRoundingAmount currencyID="EUR">-0.01</cbc:PayableRoundingAmount>
				<cbc:PayableAmount currencyID="EUR">10.00</cbc:PayableAmount></cac:LegalMonetaryTotal>""";
		String text = text("01.02a-INVOICE_ubl.xml")
			.replaceFirst("(?s)<cbc:LineExtensionAmount.*?</cac:LegalMonetaryTotal>", sums)
			.replace("\"EUR\">0.82", "\"EUR\">1.03")
			.replace("<cbc:TaxableAmount currencyID=\"EUR\">11.78", "<cbc:TaxableAmount currencyID=\"EUR\">14.78")
			.replaceFirst("<cac:TaxTotal>", adjustment(false, "2.00") + adjustment(true, "5.00") + "<cac:TaxTotal>");
		EInvoice invoice = EInvoices.read(text.getBytes(StandardCharsets.UTF_8));
		assertThat(invoice.findings()).isEmpty();
		assertThat(invoice.totals().prepaid()).isEqualByComparingTo("5.80");
	}

	private static String adjustment(boolean charge, String amount) {
		return """
				<cac:AllowanceCharge><cbc:ChargeIndicator>%s</cbc:ChargeIndicator><cbc:AllowanceChargeReason>Frei</cbc:AllowanceChargeReason><cbc:Amount currencyID="EUR">%s</cbc:Amount>
				<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>7</cbc:Percent></cac:TaxCategory></cac:AllowanceCharge>"""
			.formatted(charge, amount);
	}

	@Test
	void readsACreditNote() {
		String text = text("01.02a-INVOICE_ubl.xml").replace("ubl:Invoice", "ubl:CreditNote")
			.replace("InvoiceTypeCode>380", "CreditNoteTypeCode>381")
			.replace("InvoiceTypeCode", "CreditNoteTypeCode")
			.replace("cac:InvoiceLine", "cac:CreditNoteLine")
			.replace("InvoicedQuantity", "CreditedQuantity")
			.replace("</cac:OrderReference>", """
					</cac:OrderReference><cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>R 7</cbc:ID>
					</cac:InvoiceDocumentReference></cac:BillingReference>""");
		EInvoice invoice = EInvoices.read(text.getBytes(StandardCharsets.UTF_8));
		assertThat(invoice.kind()).isEqualTo(Kind.CREDIT_NOTE);
		assertThat(invoice.preceding()).isEqualTo("R 7");
		assertThat(invoice.lines()).hasSize(1);
		assertThat(invoice.findings()).isEmpty();
	}

	@Test
	void takesTheTaxOfTheInvoicesOwnCurrency() {
		String text = text("01.02a-INVOICE_ubl.xml").replace("\"EUR\"", "\"CHF\"")
			.replace("DocumentCurrencyCode>EUR", "DocumentCurrencyCode>CHF")
			.replaceFirst("<cac:TaxTotal>",
					"<cac:TaxTotal><cbc:TaxAmount currencyID=\"EUR\">0.75</cbc:TaxAmount></cac:TaxTotal><cac:TaxTotal>");
		EInvoice invoice = EInvoices.read(text.getBytes(StandardCharsets.UTF_8));
		assertThat(invoice.totals().tax()).isEqualByComparingTo("0.82");
		assertThat(invoice.currency()).isEqualTo("CHF");
		assertThat(invoice.findings()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<!DOCTYPE Invoice SYSTEM "http://127.0.0.1:1/x.dtd"><Invoice/>                              | XML_DTD
			<!DOCTYPE Invoice [<!ENTITY x SYSTEM "file:///etc/passwd">]><Invoice>&x;</Invoice>         | XML_DTD
			<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Invoice>&b;</Invoice>                | XML_DTD
			<Invoice><ID>1</Invoice>                                                                   | XML_BROKEN
			<Invoice>&x;</Invoice>                                                                     | XML_BROKEN
			<order/>                                                                                   | FILE_XML
			""")
	void refusesWhatIsNoSoundInvoice(String text, Refusal refusal) {
		assertThat(refused(() -> EInvoices.read(text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(refusal);
	}

	@Test
	void refusesXmlOfTooManyLevels() {
		String deep = "<Invoice>" + "<a>".repeat(100_000);
		assertThat(refused(() -> EInvoices.read(deep.getBytes(StandardCharsets.UTF_8))))
			.isEqualTo(Refusal.XML_TOO_LARGE);
	}

	static Refusal refused(ThrowingCallable work) {
		return Objects.requireNonNull(catchThrowableOfType(EInvoiceException.class, work)).refusal();
	}

	private static List<String> rules(EInvoice invoice) {
		return invoice.findings().stream().map(Finding::rule).toList();
	}

	static String text(String sample) {
		try {
			return Files.readString(sample(sample));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Path sample(String name) {
		try {
			return Path
				.of(Objects.requireNonNull(EInvoiceTest.class.getResource("/kontor/imports/invoices/" + name)).toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
