package kontor.documents;

/** What a document is for its reader; the order is that of the choice. */
public enum DocumentKind {

	LETTER, QUOTE, ORDER, DELIVERY, INVOICE, REMINDER, CONTRACT, MINUTES, DATASHEET, PHOTO, MAIL, OTHER

}
