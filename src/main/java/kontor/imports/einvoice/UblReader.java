package kontor.imports.einvoice;

import static kontor.imports.einvoice.Values.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kontor.imports.einvoice.EInvoice.Adjustment;
import kontor.imports.einvoice.EInvoice.Line;
import kontor.imports.einvoice.EInvoice.Party;
import kontor.imports.einvoice.EInvoice.Syntax;
import kontor.imports.einvoice.EInvoice.Tax;
import kontor.imports.einvoice.EInvoice.Totals;
import org.jspecify.annotations.Nullable;

/** An Invoice or a CreditNote of UBL 2.1. */
final class UblReader {

	private final XmlNode root;

	private final @Nullable String currency;

	UblReader(XmlNode root) {
		this.root = root;
		this.currency = root.text("DocumentCurrencyCode");
	}

	EInvoice read() {
		Totals totals = totals();
		String code = root.first("InvoiceTypeCode", "CreditNoteTypeCode");
		String kind = (code == null && root.name.equals("CreditNote")) ? "381" : code;
		return new EInvoice(Syntax.UBL, root.text("CustomizationID"), Values.kind(kind, totals.gross()),
				root.text("ID"), Values.day(root.text("IssueDate")),
				Values.day(root.first("DueDate", "PaymentMeans/PaymentDueDate", "PaymentTerms/PaymentDueDate")),
				party(root.at("AccountingSupplierParty")), party(root.at("AccountingCustomerParty")), currency,
				root.first("OrderReference/SalesOrderID", "OrderReference/ID"),
				root.first("BillingReference/InvoiceDocumentReference/ID",
						"BillingReference/CreditNoteDocumentReference/ID"),
				lines(), taxes(), adjustments(), totals, List.of());
	}

	private Party party(XmlNode role) {
		XmlNode party = role.at("Party");
		XmlNode place = party.at("PostalAddress");
		String vat = party.all("PartyTaxScheme")
			.stream()
			.filter((scheme) -> "VAT".equalsIgnoreCase(scheme.text("TaxScheme", "ID")))
			.map((scheme) -> scheme.text("CompanyID"))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return new Party(numberOf(role, party), Values.id(vat),
				party.first("PartyLegalEntity/RegistrationName", "PartyName/Name"),
				place.first("StreetName", "AdditionalStreetName", "AddressLine/Line"), place.text("PostalZone"),
				place.text("CityName"), place.text("Country", "IdentificationCode"));
	}

	/** One without a scheme is the other one's own number. */
	private static @Nullable String numberOf(XmlNode role, XmlNode party) {
		List<XmlNode> ids = party.all("PartyIdentification").stream().map((each) -> each.at("ID")).toList();
		String own = ids.stream()
			.filter((id) -> id.attribute("schemeID") == null)
			.map(XmlNode::text)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		String told = role.first("SupplierAssignedAccountID", "CustomerAssignedAccountID");
		return (told != null) ? told
				: (own != null) ? own
						: ids.stream()
							.filter((id) -> !"SEPA".equals(id.attribute("schemeID")))
							.map(XmlNode::text)
							.filter(Objects::nonNull)
							.findFirst()
							.orElse(null);
	}

	private List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		root.all("InvoiceLine").forEach((line) -> lines.add(line(line)));
		root.all("CreditNoteLine").forEach((line) -> lines.add(line(line)));
		return lines;
	}

	private static Line line(XmlNode line) {
		XmlNode amount = line.has("CreditedQuantity") ? line.at("CreditedQuantity") : line.at("InvoicedQuantity");
		BigDecimal adjustment = line.all("AllowanceCharge")
			.stream()
			.map((each) -> adjustment(each).amount())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		XmlNode category = line.at("Item", "ClassifiedTaxCategory");
		boolean nested = line.has("SubInvoiceLine") || line.has("SubCreditNoteLine");
		return new Line(line.text("ID"),
				line.first("Item/SellersItemIdentification/ID", "Item/StandardItemIdentification/ID"),
				line.first("Item/Name", "Item/Description"), number(amount.text()), amount.attribute("unitCode"),
				number(line.text("Price", "PriceAmount")), number(line.text("Price", "BaseQuantity")), adjustment,
				number(line.text("LineExtensionAmount")), category.text("ID"), number(category.text("Percent")),
				nested);
	}

	private static Adjustment adjustment(XmlNode node) {
		BigDecimal amount = Values.orZero(number(node.text("Amount")));
		boolean charge = "true".equalsIgnoreCase(node.text("ChargeIndicator"))
				|| "1".equals(node.text("ChargeIndicator"));
		return new Adjustment(charge, charge ? amount : amount.negate(), node.text("TaxCategory", "ID"),
				number(node.text("TaxCategory", "Percent")));
	}

	private List<Adjustment> adjustments() {
		return root.all("AllowanceCharge").stream().map(UblReader::adjustment).toList();
	}

	/** The tax in the invoice's own currency; it may be told in the seller's as well. */
	private XmlNode tax() {
		List<XmlNode> all = root.all("TaxTotal");
		return all.stream()
			.filter((total) -> Objects.equals(total.at("TaxAmount").attribute("currencyID"), currency))
			.findFirst()
			.orElseGet(() -> (all.size() == 1) ? all.get(0) : root.at("none"));
	}

	private List<Tax> taxes() {
		return tax().all("TaxSubtotal")
			.stream()
			.map((part) -> new Tax(part.text("TaxCategory", "ID"), number(part.first("TaxCategory/Percent", "Percent")),
					number(part.text("TaxableAmount")), number(part.text("TaxAmount"))))
			.toList();
	}

	private Totals totals() {
		XmlNode sums = root.at("LegalMonetaryTotal");
		return new Totals(number(sums.text("LineExtensionAmount")), number(sums.text("AllowanceTotalAmount")),
				number(sums.text("ChargeTotalAmount")), number(sums.text("TaxExclusiveAmount")),
				number(tax().text("TaxAmount")), number(sums.text("TaxInclusiveAmount")),
				number(sums.text("PrepaidAmount")), number(sums.text("PayableRoundingAmount")),
				number(sums.text("PayableAmount")));
	}

}
