package kontor.customers;

/** Where a customer stands; a prospect is a status, not another kind of record. */
public enum CustomerStatus {

	PROSPECT, CUSTOMER, FORMER, BLOCKED

}
