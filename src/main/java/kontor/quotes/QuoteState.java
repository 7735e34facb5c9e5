package kontor.quotes;

/** How far a quote has come. */
public enum QuoteState {

	DRAFT, SENT, ACCEPTED, DECLINED, REPLACED

}
