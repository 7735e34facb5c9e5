package kontor.customers;

/** What a customer is. */
public enum CustomerKind {

	ORGANISATION, PERSON

}
