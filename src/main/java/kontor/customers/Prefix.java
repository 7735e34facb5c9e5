package kontor.customers;

/**
 * The beginning of a key as a range of keys, which an index can walk whatever way the
 * database plans: {@code key >= start and key < end}, collation C.
 */
record Prefix(String start) {

	static Prefix of(String start) {
		return new Prefix(start);
	}

	String end() {
		return start + '\uffff';
	}

}
