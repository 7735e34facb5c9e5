package kontor.imports.einvoice;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An invoice written for a test, the same in all syntaxes.
 *
 * @param lines each "category rate net"
 * @param adjustments each "+ or - category rate amount"
 * @param taxes each "category rate basis amount"
 * @param sums lines, allowances, charges, net, tax, gross, prepaid, rounding, payable
 */
record WrittenInvoice(String profile, int type, String[] lines, String[] adjustments, String[] taxes, String... sums) {

	static final String EN = "urn:cen.eu:en16931:2017";

	WrittenInvoice with(String other) {
		return new WrittenInvoice(other, type, lines, adjustments, taxes, sums);
	}

	private static String each(String[] rows, String template) {
		return Stream.of(rows)
			.map((row) -> template.formatted((Object[]) row.split(" ")))
			.collect(Collectors.joining());
	}

	private static String exemption(String xml, String element) {
		return xml
			.replaceAll("(<(?:cbc:ID|ram:CategoryCode)>(?:E|AE|K|G|O)</(?:cbc:ID|ram:CategoryCode)>)(REASON)",
					"$1<" + element + ">steuerfrei</" + element + ">")
			.replace("REASON", "");
	}

	String ubl() {
		boolean credit = type == 381;
		String root = credit ? "CreditNote" : "Invoice";
		String text = """
				<?xml version="1.0" encoding="UTF-8"?>
				<u:%1$s xmlns:u="urn:oasis:names:specification:ubl:schema:xsd:%1$s-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
				<cbc:CustomizationID>%2$s</cbc:CustomizationID><cbc:ID>Ä-7</cbc:ID><cbc:IssueDate>2026-03-01</cbc:IssueDate>
				<cbc:DueDate>2026-03-15</cbc:DueDate><cbc:%1$sTypeCode>%3$s</cbc:%1$sTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
				<cac:AccountingSupplierParty>%4$s</cac:AccountingSupplierParty><cac:AccountingCustomerParty>%5$s</cac:AccountingCustomerParty>"""
			.formatted(root, profile, type, ublParty("Müller & Söhne", "DE136695976"),
					ublParty("Käufer GmbH", "DE123456788"));
		text += each(adjustments,
				"""
						<cac:AllowanceCharge><cbc:ChargeIndicator>%s</cbc:ChargeIndicator><cbc:AllowanceChargeReason>Fracht</cbc:AllowanceChargeReason>
						<cbc:Amount currencyID="EUR">%4$s</cbc:Amount><cac:TaxCategory><cbc:ID>%2$s</cbc:ID><cbc:Percent>%3$s</cbc:Percent></cac:TaxCategory></cac:AllowanceCharge>""")
			.replace("Indicator>+<", "Indicator>true<")
			.replace("Indicator>-<", "Indicator>false<");
		text += "<cac:TaxTotal><cbc:TaxAmount currencyID=\"EUR\">" + sums[4] + "</cbc:TaxAmount>" + exemption(each(
				taxes,
				"""
						<cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">%3$s</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">%4$s</cbc:TaxAmount>
						<cac:TaxCategory><cbc:ID>%1$s</cbc:ID>REASON<cbc:Percent>%2$s</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal>"""),
				"cbc:TaxExemptionReason") + "</cac:TaxTotal>";
		text += """
				<cac:LegalMonetaryTotal><cbc:LineExtensionAmount>%s</cbc:LineExtensionAmount><cbc:AllowanceTotalAmount>%s</cbc:AllowanceTotalAmount>
				<cbc:ChargeTotalAmount>%s</cbc:ChargeTotalAmount><cbc:TaxExclusiveAmount>%s</cbc:TaxExclusiveAmount><!-- %s -->
				<cbc:TaxInclusiveAmount>%s</cbc:TaxInclusiveAmount><cbc:PrepaidAmount>%s</cbc:PrepaidAmount>
				<cbc:PayableRoundingAmount>%s</cbc:PayableRoundingAmount><cbc:PayableAmount>%s</cbc:PayableAmount></cac:LegalMonetaryTotal>"""
			.formatted((Object[]) sums);
		text += each(lines,
				"""
						<cac:%1$sLine><cbc:ID>1</cbc:ID><cbc:%2$sQuantity unitCode="C62">1</cbc:%2$sQuantity><cbc:LineExtensionAmount>%%3$s</cbc:LineExtensionAmount>
						<cac:Item><cbc:Name>Stück</cbc:Name><cac:ClassifiedTaxCategory><cbc:ID>%%1$s</cbc:ID><cbc:Percent>%%2$s</cbc:Percent></cac:ClassifiedTaxCategory></cac:Item>
						<cac:Price><cbc:PriceAmount>%%3$s</cbc:PriceAmount></cac:Price></cac:%1$sLine>"""
					.formatted(root, credit ? "Credited" : "Invoiced"));
		return text + "</u:" + root + ">";
	}

	private static String ublParty(String name, String vatId) {
		return """
				<cac:Party><cac:PartyIdentification><cbc:ID>4711</cbc:ID></cac:PartyIdentification><cac:PostalAddress>
				<cbc:StreetName>Weg 1</cbc:StreetName><cbc:CityName>Ulm</cbc:CityName><cbc:PostalZone>89073</cbc:PostalZone>
				<cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyTaxScheme>
				<cbc:CompanyID>%s</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
				<cac:PartyLegalEntity><cbc:RegistrationName>%s</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party>"""
			.formatted(vatId, name.replace("&", "&amp;"));
	}

	String cii() {
		String text = """
				<?xml version="1.0" encoding="UTF-8"?>
				<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
				<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>%s</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
				<rsm:ExchangedDocument><ram:ID>Ä-7</ram:ID><ram:TypeCode>%s</ram:TypeCode><ram:IssueDateTime><udt:DateTimeString format="102">20260301</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>
				<rsm:SupplyChainTradeTransaction>"""
			.formatted(profile, type);
		text += each(lines,
				"""
						<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID></ram:AssociatedDocumentLineDocument>
						<ram:SpecifiedTradeProduct><ram:Name>Stück</ram:Name></ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>%3$s</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>
						<ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="C62">1</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>
						<ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>%1$s</ram:CategoryCode><ram:RateApplicablePercent>%2$s</ram:RateApplicablePercent></ram:ApplicableTradeTax>
						<ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>%3$s</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>""");
		text += "<ram:ApplicableHeaderTradeAgreement><ram:SellerTradeParty>" + ciiParty("Müller & Söhne", "DE136695976")
				+ "</ram:SellerTradeParty><ram:BuyerTradeParty>" + ciiParty("Käufer GmbH", "DE123456788")
				+ "</ram:BuyerTradeParty></ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeDelivery/>"
				+ "<ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>";
		text += exemption(each(taxes,
				"<ram:ApplicableTradeTax><ram:CalculatedAmount>%4$s</ram:CalculatedAmount><ram:BasisAmount>%3$s</ram:BasisAmount>"
						+ "<ram:CategoryCode>%1$s</ram:CategoryCode>REASON<ram:RateApplicablePercent>%2$s</ram:RateApplicablePercent></ram:ApplicableTradeTax>"),
				"ram:ExemptionReason");
		text += each(adjustments,
				"""
						<ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>%s</udt:Indicator></ram:ChargeIndicator><ram:ActualAmount>%4$s</ram:ActualAmount>
						<ram:Reason>Fracht</ram:Reason><ram:CategoryTradeTax><ram:CategoryCode>%2$s</ram:CategoryCode><ram:RateApplicablePercent>%3$s</ram:RateApplicablePercent></ram:CategoryTradeTax></ram:SpecifiedTradeAllowanceCharge>""")
			.replace("Indicator>+<", "Indicator>true<")
			.replace("Indicator>-<", "Indicator>false<");
		return text
				+ """
						<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">20260315</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
						<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>%s</ram:LineTotalAmount><ram:AllowanceTotalAmount>%s</ram:AllowanceTotalAmount>
						<ram:ChargeTotalAmount>%s</ram:ChargeTotalAmount><ram:TaxBasisTotalAmount>%s</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">%s</ram:TaxTotalAmount>
						<ram:GrandTotalAmount>%s</ram:GrandTotalAmount><ram:TotalPrepaidAmount>%s</ram:TotalPrepaidAmount><ram:RoundingAmount>%s</ram:RoundingAmount>
						<ram:DuePayableAmount>%s</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>"""
					.formatted((Object[]) sums);
	}

	private static String ciiParty(String name, String vatId) {
		return """
				<ram:ID>4711</ram:ID><ram:Name>%s</ram:Name><ram:PostalTradeAddress><ram:PostcodeCode>89073</ram:PostcodeCode><ram:LineOne>Weg 1</ram:LineOne>
				<ram:CityName>Ulm</ram:CityName><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress>
				<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">%s</ram:ID></ram:SpecifiedTaxRegistration>"""
			.formatted(name.replace("&", "&amp;"), vatId);
	}

	/** As ZUGFeRD 1 calls its elements. */
	String zugferd1() {
		return with("urn:ferd:CrossIndustryDocument:invoice:1p0:comfort").cii()
			.replace("CrossIndustryInvoice", "CrossIndustryDocument")
			.replace("rsm:ExchangedDocumentContext", "rsm:SpecifiedExchangedDocumentContext")
			.replace("rsm:ExchangedDocument>", "rsm:HeaderExchangedDocument>")
			.replace("rsm:SupplyChainTradeTransaction", "rsm:SpecifiedSupplyChainTradeTransaction")
			.replace("ApplicableHeaderTrade", "ApplicableSupplyChainTrade")
			.replace("SpecifiedLineTrade", "SpecifiedSupplyChainTrade")
			.replace("HeaderMonetarySummation", "MonetarySummation")
			.replace("LineMonetarySummation", "MonetarySummation")
			.replace("RateApplicablePercent", "ApplicablePercent");
	}

}
