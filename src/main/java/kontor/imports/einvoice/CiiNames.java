package kontor.imports.einvoice;

import java.util.Map;

/** What elements of ZUGFeRD 1 are called today. */
final class CiiNames {

	/** One name for the sums of a line and of the whole. */
	static final String SUMS = "MonetarySummation";

	private static final Map<String, String> NOW = Map.ofEntries(
			Map.entry("SpecifiedExchangedDocumentContext", "ExchangedDocumentContext"),
			Map.entry("HeaderExchangedDocument", "ExchangedDocument"),
			Map.entry("SpecifiedSupplyChainTradeTransaction", "SupplyChainTradeTransaction"),
			Map.entry("ApplicableSupplyChainTradeAgreement", "ApplicableHeaderTradeAgreement"),
			Map.entry("ApplicableSupplyChainTradeDelivery", "ApplicableHeaderTradeDelivery"),
			Map.entry("ApplicableSupplyChainTradeSettlement", "ApplicableHeaderTradeSettlement"),
			Map.entry("SpecifiedSupplyChainTradeAgreement", "SpecifiedLineTradeAgreement"),
			Map.entry("SpecifiedSupplyChainTradeDelivery", "SpecifiedLineTradeDelivery"),
			Map.entry("SpecifiedSupplyChainTradeSettlement", "SpecifiedLineTradeSettlement"),
			Map.entry("SpecifiedTradeSettlementMonetarySummation", SUMS),
			Map.entry("SpecifiedTradeSettlementHeaderMonetarySummation", SUMS),
			Map.entry("SpecifiedTradeSettlementLineMonetarySummation", SUMS),
			Map.entry("ApplicablePercent", "RateApplicablePercent"));

	private CiiNames() {
	}

	static String now(String name) {
		return NOW.getOrDefault(name, name);
	}

}
