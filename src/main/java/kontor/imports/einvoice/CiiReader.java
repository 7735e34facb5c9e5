package kontor.imports.einvoice;

import static kontor.imports.einvoice.Values.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.imports.einvoice.EInvoice.Adjustment;
import kontor.imports.einvoice.EInvoice.Line;
import kontor.imports.einvoice.EInvoice.Party;
import kontor.imports.einvoice.EInvoice.Syntax;
import kontor.imports.einvoice.EInvoice.Tax;
import kontor.imports.einvoice.EInvoice.Totals;
import org.jspecify.annotations.Nullable;

/** A CrossIndustryInvoice, or a CrossIndustryDocument of ZUGFeRD 1. */
final class CiiReader {

	private final XmlNode root;

	private final XmlNode trade;

	private final XmlNode settlement;

	private final @Nullable String currency;

	CiiReader(XmlNode root) {
		this.root = root;
		this.trade = root.at("SupplyChainTradeTransaction");
		this.settlement = trade.at("ApplicableHeaderTradeSettlement");
		this.currency = settlement.text("InvoiceCurrencyCode");
	}

	EInvoice read() {
		XmlNode document = root.at("ExchangedDocument");
		XmlNode agreement = trade.at("ApplicableHeaderTradeAgreement");
		Totals totals = totals();
		return new EInvoice(root.name.equals("CrossIndustryDocument") ? Syntax.ZUGFERD_1 : Syntax.CII,
				root.text("ExchangedDocumentContext", "GuidelineSpecifiedDocumentContextParameter", "ID"),
				Values.kind(document.text("TypeCode"), totals.gross()), document.text("ID"),
				Values.day(document.first("IssueDateTime/DateTimeString", "IssueDateTime/DateTime")),
				Values.day(dueDate()), party(agreement.at("SellerTradeParty")), party(agreement.at("BuyerTradeParty")),
				currency,
				agreement.first("SellerOrderReferencedDocument/IssuerAssignedID", "SellerOrderReferencedDocument/ID",
						"BuyerOrderReferencedDocument/IssuerAssignedID", "BuyerOrderReferencedDocument/ID"),
				settlement.first("InvoiceReferencedDocument/IssuerAssignedID", "InvoiceReferencedDocument/ID"), lines(),
				taxes(), adjustments(), totals, List.of());
	}

	private @Nullable String dueDate() {
		return settlement.all("SpecifiedTradePaymentTerms")
			.stream()
			.map((terms) -> terms.first("DueDateDateTime/DateTimeString", "DueDateDateTime/DateTime"))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static Party party(XmlNode party) {
		XmlNode place = party.at("PostalTradeAddress");
		String vat = party.all("SpecifiedTaxRegistration")
			.stream()
			.map((each) -> each.at("ID"))
			.filter((id) -> "VA".equals(id.attribute("schemeID")))
			.map(XmlNode::text)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return new Party(party.first("ID", "GlobalID"), Values.id(vat),
				party.first("Name", "SpecifiedLegalOrganization/TradingBusinessName"),
				place.first("LineOne", "StreetName", "LineTwo"), place.text("PostcodeCode"), place.text("CityName"),
				place.text("CountryID"));
	}

	private List<Line> lines() {
		List<XmlNode> all = trade.all("IncludedSupplyChainTradeLineItem");
		Set<String> parents = all.stream()
			.map((line) -> line.text("AssociatedDocumentLineDocument", "ParentLineID"))
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(HashSet::new));
		return all.stream().map((line) -> line(line, parents)).toList();
	}

	private static Line line(XmlNode line, Set<String> parents) {
		XmlNode document = line.at("AssociatedDocumentLineDocument");
		XmlNode settled = line.at("SpecifiedLineTradeSettlement");
		XmlNode price = line.at("SpecifiedLineTradeAgreement", "NetPriceProductTradePrice");
		XmlNode amount = line.at("SpecifiedLineTradeDelivery", "BilledQuantity");
		XmlNode tax = settled.at("ApplicableTradeTax");
		XmlNode base = price.at("BasisQuantity");
		String id = document.text("LineID");
		boolean nested = document.text("ParentLineID") != null || id != null && parents.contains(id);
		return new Line(id, line.first("SpecifiedTradeProduct/SellerAssignedID", "SpecifiedTradeProduct/GlobalID"),
				line.first("SpecifiedTradeProduct/Name", "SpecifiedTradeProduct/Description"), number(amount.text()),
				amount.attribute("unitCode"), number(price.text("ChargeAmount")), number(base.text()),
				sum(adjustments(settled)), number(settled.text(CiiNames.SUMS, "LineTotalAmount")),
				tax.text("CategoryCode"), number(tax.text("RateApplicablePercent")), nested);
	}

	private static BigDecimal sum(List<Adjustment> adjustments) {
		return adjustments.stream().map(Adjustment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static List<Adjustment> adjustments(XmlNode node) {
		return node.all("SpecifiedTradeAllowanceCharge").stream().map((each) -> {
			BigDecimal amount = Values.orZero(number(each.text("ActualAmount")));
			boolean charge = "true".equalsIgnoreCase(each.text("ChargeIndicator", "Indicator"));
			return new Adjustment(charge, charge ? amount : amount.negate(),
					each.text("CategoryTradeTax", "CategoryCode"),
					number(each.text("CategoryTradeTax", "RateApplicablePercent")));
		}).toList();
	}

	/** With what carriage costs, a charge by another name. */
	private List<Adjustment> adjustments() {
		List<Adjustment> all = new ArrayList<>(adjustments(settlement));
		settlement.all("SpecifiedLogisticsServiceCharge")
			.forEach((each) -> all.add(new Adjustment(true, Values.orZero(number(each.text("AppliedAmount"))),
					each.text("AppliedTradeTax", "CategoryCode"),
					number(each.text("AppliedTradeTax", "RateApplicablePercent")))));
		return all;
	}

	private List<Tax> taxes() {
		return settlement.all("ApplicableTradeTax")
			.stream()
			.map((part) -> new Tax(part.text("CategoryCode"), number(part.text("RateApplicablePercent")),
					number(part.text("BasisAmount")), number(part.text("CalculatedAmount"))))
			.toList();
	}

	private Totals totals() {
		XmlNode sums = settlement.at(CiiNames.SUMS);
		return new Totals(number(sums.text("LineTotalAmount")), number(sums.text("AllowanceTotalAmount")),
				number(sums.text("ChargeTotalAmount")), own(sums, "TaxBasisTotalAmount"), own(sums, "TaxTotalAmount"),
				own(sums, "GrandTotalAmount"), number(sums.text("TotalPrepaidAmount")),
				number(sums.text("RoundingAmount")), number(sums.text("DuePayableAmount")));
	}

	/** An amount in the invoice's currency; some are told in the seller's as well. */
	private @Nullable BigDecimal own(XmlNode sums, String name) {
		List<XmlNode> all = sums.all(name);
		return all.stream()
			.filter((each) -> Objects.equals(each.attribute("currencyID"), currency))
			.findFirst()
			.or(() -> all.stream().filter((each) -> each.attribute("currencyID") == null).findFirst())
			.or(() -> (all.size() == 1) ? all.stream().findFirst() : Optional.empty())
			.map((each) -> number(each.text()))
			.orElse(null);
	}

}
