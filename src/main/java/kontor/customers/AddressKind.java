package kontor.customers;

/** What an address is for. */
public enum AddressKind {

	MAIN, BILLING, DELIVERY, VISIT, PO_BOX, PRIVATE

}
