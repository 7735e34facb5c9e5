package kontor.customers;

/** What a customer is worth to the firm, A most. */
public enum ValuationClass {

	A, B, C

}
