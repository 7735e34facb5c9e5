package kontor.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issued invoice as UN/CEFACT Cross Industry Invoice D16B, profile EN 16931; the
 * numbers in the comments are its business terms. Names and order of the elements are
 * those of the standard.
 */
final class CrossIndustryInvoice {

	private static final String EN_16931 = "urn:cen.eu:en16931:2017";

	private static final String CREDIT_TRANSFER = "58";

	private static final String UN = "urn:un:unece:uncefact:data:standard:";

	private final WrittenInvoice invoice;

	private final List<Line> lines;

	private final Totals totals;

	private final Firm firm;

	private final @Nullable String reason;

	private final String terms;

	private final Xml xml = new Xml("rsm:CrossIndustryInvoice", "rsm", UN + "CrossIndustryInvoice:100", "ram",
			UN + "ReusableAggregateBusinessInformationEntity:100", "udt", UN + "UnqualifiedDataType:100", "qdt",
			UN + "QualifiedDataType:100");

	/**
	 * @param reason why there is no tax; null where there is
	 * @param terms when it is to be paid, in words
	 */
	CrossIndustryInvoice(WrittenInvoice invoice, List<Line> lines, Totals totals, Firm firm, @Nullable String reason,
			String terms) {
		this.invoice = invoice;
		this.lines = lines;
		this.totals = totals;
		this.firm = firm;
		this.reason = reason;
		this.terms = terms;
	}

	byte[] xml() {
		xml.in("rsm:ExchangedDocumentContext",
				() -> xml.in("ram:GuidelineSpecifiedDocumentContextParameter", () -> xml.text("ram:ID", EN_16931)));
		xml.in("rsm:ExchangedDocument", this::document);
		xml.in("rsm:SupplyChainTradeTransaction", () -> {
			for (int i = 0; i < lines.size(); i++) {
				line(i + 1, lines.get(i));
			}
			xml.in("ram:ApplicableHeaderTradeAgreement", this::agreement);
			xml.in("ram:ApplicableHeaderTradeDelivery", this::delivery);
			xml.in("ram:ApplicableHeaderTradeSettlement", this::settlement);
		});
		return xml.bytes();
	}

	/** 380 an invoice, 381 a credit note. */
	private void document() {
		xml.text("ram:ID", invoice.number())
			.text("ram:TypeCode", invoice.isCancellation() ? "381" : "380")
			.in("ram:IssueDateTime", () -> day("udt:DateTimeString", invoice.issuedOn()));
		note(invoice.intro());
		note(invoice.note());
		note(invoice.cancelReason());
	}

	private void note(@Nullable String text) {
		if (text != null) {
			xml.in("ram:IncludedNote", () -> xml.text("ram:Content", text));
		}
	}

	private void line(int position, Line line) {
		xml.in("ram:IncludedSupplyChainTradeLineItem", () -> {
			xml.in("ram:AssociatedDocumentLineDocument", () -> xml.text("ram:LineID", String.valueOf(position)));
			xml.in("ram:SpecifiedTradeProduct",
					() -> xml.text("ram:SellerAssignedID", line.productNumber())
						.text("ram:Name", line.name())
						.text("ram:Description", line.description()));
			xml.in("ram:SpecifiedLineTradeAgreement", () -> xml.in("ram:NetPriceProductTradePrice",
					() -> xml.text("ram:ChargeAmount", plain(line.unitPrice()))));
			xml.in("ram:SpecifiedLineTradeDelivery",
					() -> xml.text("ram:BilledQuantity", plain(line.quantity()), "unitCode", UnitCode.of(line.unit())));
			xml.in("ram:SpecifiedLineTradeSettlement", () -> {
				BigDecimal rate = invoice.taxMode().isFree() ? BigDecimal.ZERO : line.vatRate();
				xml.in("ram:ApplicableTradeTax", () -> category(rate));
				if (line.deducted().signum() != 0) {
					xml.in("ram:SpecifiedTradeAllowanceCharge",
							() -> allowance(line.discount(), line.full(), line.deducted()));
				}
				xml.in("ram:SpecifiedTradeSettlementLineMonetarySummation",
						() -> amount("ram:LineTotalAmount", line.amount()));
			});
		});
	}

	private void category(BigDecimal rate) {
		xml.text("ram:TypeCode", "VAT")
			.text("ram:CategoryCode", invoice.taxMode().category(rate, reason))
			.text("ram:RateApplicablePercent", plain(rate));
	}

	/** BG-27 of a line, BG-20 of all. */
	private void allowance(BigDecimal percent, BigDecimal basis, BigDecimal amount) {
		xml.in("ram:ChargeIndicator", () -> xml.text("udt:Indicator", "false"))
			.text("ram:CalculationPercent", plain(percent));
		amount("ram:BasisAmount", basis);
		amount("ram:ActualAmount", amount);
		xml.text("ram:ReasonCode", "95").text("ram:Reason", "Rabatt");
	}

	private void agreement() {
		xml.in("ram:SellerTradeParty", () -> {
			// a tax number alone identifies nobody: BR-CO-26
			xml.text("ram:ID", firm.vatId() == null ? firm.taxNumber() : null).text("ram:Name", firm.name());
			address(firm.site().postalCode(), firm.site().street(), null, firm.site().city(), Recipient.HOME);
			registration("VA", firm.vatId());
			registration("FC", firm.taxNumber());
		});
		xml.in("ram:BuyerTradeParty", () -> {
			xml.text("ram:ID", invoice.customerNumber()).text("ram:Name", invoice.recipient());
			buyerAddress();
			registration("VA", invoice.vatId());
		});
		if (invoice.orderNumber() != null) {
			xml.in("ram:SellerOrderReferencedDocument", () -> xml.text("ram:IssuerAssignedID", invoice.orderNumber()));
		}
	}

	private void buyerAddress() {
		address(invoice.postalCode(), invoice.street(), invoice.addition(), invoice.city(), invoice.country());
	}

	private void address(@Nullable String code, @Nullable String street, @Nullable String addition,
			@Nullable String city, String country) {
		xml.in("ram:PostalTradeAddress",
				() -> xml.text("ram:PostcodeCode", code)
					.text("ram:LineOne", street)
					.text("ram:LineTwo", addition)
					.text("ram:CityName", city)
					.text("ram:CountryID", country));
	}

	private void registration(String scheme, @Nullable String id) {
		if (id != null) {
			xml.in("ram:SpecifiedTaxRegistration", () -> xml.text("ram:ID", id, "schemeID", scheme));
		}
	}

	private void delivery() {
		if (invoice.taxMode() == TaxMode.INTRA_COMMUNITY) {
			xml.in("ram:ShipToTradeParty", () -> {
				xml.text("ram:Name", invoice.recipient());
				buyerAddress();
			});
		}
		xml.in("ram:ActualDeliverySupplyChainEvent",
				() -> xml.in("ram:OccurrenceDateTime", () -> day("udt:DateTimeString", invoice.servedOn())));
	}

	private void settlement() {
		xml.text("ram:PaymentReference", invoice.number()).text("ram:InvoiceCurrencyCode", "EUR");
		if (firm.iban() != null && !invoice.isCancellation()) {
			xml.in("ram:SpecifiedTradeSettlementPaymentMeans", this::account);
		}
		totals.rates().forEach((rate) -> xml.in("ram:ApplicableTradeTax", () -> tax(rate)));
		totals.rates()
			.stream()
			.filter((rate) -> rate.discount().signum() != 0)
			.forEach((rate) -> xml.in("ram:SpecifiedTradeAllowanceCharge", () -> {
				allowance(invoice.discount(), rate.lines(), rate.discount());
				xml.in("ram:CategoryTradeTax", () -> category(rate.percent()));
			}));
		xml.in("ram:SpecifiedTradePaymentTerms", () -> {
			xml.text("ram:Description", terms);
			if (!invoice.isCancellation()) {
				xml.in("ram:DueDateDateTime", () -> day("udt:DateTimeString", invoice.dueOn()));
			}
		});
		xml.in("ram:SpecifiedTradeSettlementHeaderMonetarySummation", this::sums);
		if (invoice.isCancellation()) {
			xml.in("ram:InvoiceReferencedDocument", () -> xml.text("ram:IssuerAssignedID", invoice.cancels())
				.in("ram:FormattedIssueDateTime", () -> day("qdt:DateTimeString", invoice.cancelsOn())));
		}
	}

	private void account() {
		xml.text("ram:TypeCode", CREDIT_TRANSFER)
			.in("ram:PayeePartyCreditorFinancialAccount",
					() -> xml.text("ram:IBANID", firm.iban()).text("ram:AccountName", firm.name()));
		if (firm.bic() != null) {
			xml.in("ram:PayeeSpecifiedCreditorFinancialInstitution", () -> xml.text("ram:BICID", firm.bic()));
		}
	}

	private void tax(Totals.Rate rate) {
		String category = invoice.taxMode().category(rate.percent(), reason);
		amount("ram:CalculatedAmount", rate.tax());
		xml.text("ram:TypeCode", "VAT")
			.text("ram:ExemptionReason", category.equals("S") || category.equals("Z") ? null : reason);
		amount("ram:BasisAmount", rate.basis());
		xml.text("ram:CategoryCode", category).text("ram:RateApplicablePercent", plain(rate.percent()));
	}

	private void sums() {
		amount("ram:LineTotalAmount", totals.lines());
		if (totals.discount().signum() != 0) {
			amount("ram:AllowanceTotalAmount", totals.discount());
		}
		amount("ram:TaxBasisTotalAmount", totals.net());
		xml.text("ram:TaxTotalAmount", totals.tax().toPlainString(), "currencyID", "EUR");
		amount("ram:GrandTotalAmount", totals.gross());
		amount("ram:DuePayableAmount", totals.gross());
	}

	private void amount(String name, BigDecimal amount) {
		xml.text(name, amount.toPlainString());
	}

	private static String plain(BigDecimal number) {
		return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
	}

	/** 102: eight digits. */
	private void day(String name, @Nullable LocalDate day) {
		xml.text(name, day == null ? null : day.format(DateTimeFormatter.BASIC_ISO_DATE), "format", "102");
	}

}
