package kontor.history;

/** How the customer felt about it. */
public enum Sentiment {

	PRAISE, NEUTRAL, COMPLAINT

}
