package kontor.imports.einvoice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kontor.imports.einvoice.EInvoice.Finding;
import kontor.imports.einvoice.EInvoice.Line;
import kontor.imports.einvoice.EInvoice.Syntax;
import kontor.imports.einvoice.EInvoice.Tax;

/**
 * What EN 16931 wants to be said besides names and sums, and XRechnung on top of it.
 * Asked only of those who say that they keep to the one or the other.
 */
final class Particulars {

	private static final String TRADE = "SupplyChainTradeTransaction/";

	private static final String AGREEMENT = TRADE + "ApplicableHeaderTradeAgreement/";

	private static final String SETTLEMENT = TRADE + "ApplicableHeaderTradeSettlement/";

	private static final String SELLER = "AccountingSupplierParty/Party/";

	private static final String BUYER = "AccountingCustomerParty/Party/";

	private static final List<Particular> DOCUMENT = List.of(
			new Particular("BR-04", "InvoiceTypeCode CreditNoteTypeCode", "ExchangedDocument/TypeCode"),
			new Particular("BR-09", SELLER + "PostalAddress/Country/IdentificationCode",
					AGREEMENT + "SellerTradeParty/PostalTradeAddress/CountryID"),
			new Particular("BR-11", BUYER + "PostalAddress/Country/IdentificationCode",
					AGREEMENT + "BuyerTradeParty/PostalTradeAddress/CountryID"));

	private static final List<Particular> LINE = List.of(
			new Particular("BR-21", "ID", "AssociatedDocumentLineDocument/LineID"),
			new Particular("BR-22", "InvoicedQuantity CreditedQuantity", "SpecifiedLineTradeDelivery/BilledQuantity"),
			new Particular("BR-24", "LineExtensionAmount",
					"SpecifiedLineTradeSettlement/" + CiiNames.SUMS + "/LineTotalAmount"),
			new Particular("BR-25", "Item/Name", "SpecifiedTradeProduct/Name"),
			new Particular("BR-26", "Price/PriceAmount",
					"SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount"),
			new Particular("BR-CO-04", "Item/ClassifiedTaxCategory/ID",
					"SpecifiedLineTradeSettlement/ApplicableTradeTax/CategoryCode"));

	private static final List<Particular> TAX = List.of(new Particular("BR-45", "TaxableAmount", "BasisAmount"),
			new Particular("BR-46", "TaxAmount", "CalculatedAmount"),
			new Particular("BR-47", "TaxCategory/ID", "CategoryCode"));

	private static final List<Particular> XRECHNUNG = List.of(
			new Particular("BR-DE-1", "PaymentMeans/PaymentMeansCode",
					SETTLEMENT + "SpecifiedTradeSettlementPaymentMeans/TypeCode"),
			new Particular("BR-DE-3", SELLER + "PostalAddress/CityName",
					AGREEMENT + "SellerTradeParty/PostalTradeAddress/CityName"),
			new Particular("BR-DE-4", SELLER + "PostalAddress/PostalZone",
					AGREEMENT + "SellerTradeParty/PostalTradeAddress/PostcodeCode"),
			new Particular("BR-DE-5", SELLER + "Contact/Name",
					AGREEMENT + "SellerTradeParty/DefinedTradeContact/PersonName " + AGREEMENT
							+ "SellerTradeParty/DefinedTradeContact/DepartmentName"),
			new Particular("BR-DE-6", SELLER + "Contact/Telephone",
					AGREEMENT + "SellerTradeParty/DefinedTradeContact/TelephoneUniversalCommunication/CompleteNumber"),
			new Particular("BR-DE-7", SELLER + "Contact/ElectronicMail",
					AGREEMENT + "SellerTradeParty/DefinedTradeContact/EmailURIUniversalCommunication/URIID"),
			new Particular("BR-DE-8", BUYER + "PostalAddress/CityName",
					AGREEMENT + "BuyerTradeParty/PostalTradeAddress/CityName"),
			new Particular("BR-DE-9", BUYER + "PostalAddress/PostalZone",
					AGREEMENT + "BuyerTradeParty/PostalTradeAddress/PostcodeCode"),
			new Particular("BR-DE-15", "BuyerReference", AGREEMENT + "BuyerReference"));

	/** Categories without tax, as their rules are called. */
	private static final Map<String, String> UNTAXED = Map.of("Z", "Z", "E", "E", "AE", "AE", "K", "IC", "G", "G", "O",
			"O");

	private final XmlNode root;

	private final EInvoice invoice;

	private final boolean ubl;

	private final Set<Finding> findings = new LinkedHashSet<>();

	private Particulars(XmlNode root, EInvoice invoice) {
		this.root = root;
		this.invoice = invoice;
		this.ubl = invoice.syntax() == Syntax.UBL;
	}

	/** Something to be said, and the ways to it, parted by blanks. */
	private record Particular(String rule, String ubl, String cii) {

		boolean isIn(XmlNode node, boolean asUbl) {
			return node.first((asUbl ? ubl : cii).split(" ")) != null;
		}

	}

	static List<Finding> check(XmlNode root, EInvoice invoice) {
		Particulars particulars = new Particulars(root, invoice);
		String profile = String.valueOf(invoice.profile()).toLowerCase(Locale.ROOT);
		boolean bound = profile.contains("en16931") && !profile.contains("extended") && !profile.contains("minimum");
		if (bound && invoice.syntax() != Syntax.ZUGFERD_1) {
			particulars.check(profile);
		}
		return List.copyOf(particulars.findings);
	}

	private void check(String profile) {
		told(DOCUMENT, root);
		lines().forEach((line) -> told(LINE, line));
		taxes();
		invoice.lines().forEach(this::rates);
		adjustments();
		terms();
		if (profile.contains("xrechnung")) {
			told(XRECHNUNG, root);
		}
	}

	private void told(List<Particular> particulars, XmlNode node) {
		particulars.stream()
			.filter((particular) -> !particular.isIn(node, ubl))
			.forEach((particular) -> broken(particular.rule()));
	}

	private void broken(String rule, Object... args) {
		findings.add(Finding.broken(rule, args));
	}

	/** But for those that are made of others. */
	private List<XmlNode> lines() {
		List<XmlNode> all = ubl
				? Stream.of("InvoiceLine", "CreditNoteLine").flatMap((name) -> root.all(name).stream()).toList()
				: root.at("SupplyChainTradeTransaction").all("IncludedSupplyChainTradeLineItem");
		List<XmlNode> plain = new ArrayList<>();
		for (int at = 0; at < all.size(); at++) {
			if (!invoice.lines().get(at).nested()) {
				plain.add(all.get(at));
			}
		}
		return plain;
	}

	private void taxes() {
		List<XmlNode> all = ubl
				? root.all("TaxTotal").stream().flatMap((total) -> total.all("TaxSubtotal").stream()).toList()
				: settlement().all("ApplicableTradeTax");
		if (all.isEmpty()) {
			broken("BR-CO-18");
		}
		for (XmlNode tax : all) {
			told(TAX, tax);
			String category = tax.first(ubl ? "TaxCategory/ID" : "CategoryCode");
			boolean reason = ubl
					? tax.first("TaxCategory/TaxExemptionReason", "TaxCategory/TaxExemptionReasonCode") != null
					: tax.first("ExemptionReason", "ExemptionReasonCode") != null;
			if (category != null && UNTAXED.containsKey(category) && !category.equals("Z") && !reason) {
				broken("BR-" + UNTAXED.get(category) + "-10");
			}
		}
		invoice.taxes().forEach(this::untaxed);
	}

	private XmlNode settlement() {
		return root.at("SupplyChainTradeTransaction", "ApplicableHeaderTradeSettlement");
	}

	private void untaxed(Tax tax) {
		String category = UNTAXED.get(String.valueOf(tax.category()));
		if (category != null && Values.orZero(tax.amount()).signum() != 0) {
			broken("BR-" + category + "-09", Values.orZero(tax.amount()));
		}
	}

	private void rates(Line line) {
		String untaxed = UNTAXED.get(String.valueOf(line.category()));
		BigDecimal rate = Values.orZero(line.rate());
		String name = String.valueOf(line.id());
		if ("S".equals(line.category()) && rate.signum() <= 0) {
			broken("BR-S-05", name);
		}
		else if (untaxed != null && rate.signum() != 0) {
			broken("BR-" + untaxed + "-05", name, rate);
		}
	}

	private void adjustments() {
		for (XmlNode each : ubl ? root.all("AllowanceCharge") : settlement().all("SpecifiedTradeAllowanceCharge")) {
			String charge = String.valueOf(each.first(ubl ? "ChargeIndicator" : "ChargeIndicator/Indicator"));
			int first = charge.equalsIgnoreCase("true") || charge.equals("1") ? 36 : 31;
			List<Particular> wanted = List.of(new Particular("BR-" + first, "Amount", "ActualAmount"),
					new Particular("BR-" + (first + 1), "TaxCategory/ID", "CategoryTradeTax/CategoryCode"),
					new Particular("BR-" + (first + 2), "AllowanceChargeReason AllowanceChargeReasonCode",
							"Reason ReasonCode"));
			told(wanted, each);
		}
	}

	/** Who is to be paid, and until when. */
	private void terms() {
		boolean terms = ubl ? root.first("PaymentTerms/Note") != null
				: settlement().all("SpecifiedTradePaymentTerms")
					.stream()
					.anyMatch((each) -> each.text("Description") != null);
		if (Values.orZero(invoice.totals().payable()).signum() > 0 && invoice.dueDate() == null && !terms) {
			broken("BR-CO-25");
		}
		XmlNode seller = ubl ? root.at("AccountingSupplierParty", "Party")
				: root.at("SupplyChainTradeTransaction", "ApplicableHeaderTradeAgreement", "SellerTradeParty");
		boolean known = invoice.seller().vatId() != null || (ubl
				? seller.all("PartyIdentification").stream().anyMatch((each) -> each.text("ID") != null)
						|| seller.text("PartyLegalEntity", "CompanyID") != null
				: seller.first("ID", "GlobalID", "SpecifiedLegalOrganization/ID") != null);
		if (!known) {
			broken("BR-CO-26");
		}
		boolean registered = ubl
				? seller.first("PartyTaxScheme/CompanyID") != null || root.has("TaxRepresentativeParty")
				: seller.first("SpecifiedTaxRegistration/ID") != null
						|| root.at("SupplyChainTradeTransaction", "ApplicableHeaderTradeAgreement")
							.has("SellerTaxRepresentativeTradeParty");
		if (!registered && invoice.lines().stream().anyMatch((line) -> "S".equals(line.category()))) {
			broken("BR-S-02");
		}
	}

}
