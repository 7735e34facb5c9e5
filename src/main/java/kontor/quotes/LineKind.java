package kontor.quotes;

/** What a line of a quote is; only items count. */
public enum LineKind {

	ITEM, OPTION, ALTERNATIVE, TEXT

}
