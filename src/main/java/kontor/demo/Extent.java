package kontor.demo;

import java.time.LocalDateTime;

/**
 * How much there is to be, and when the present is.
 *
 * @param until nothing happens after this moment
 * @param exact whether the interactions are counted exactly and one customer gets
 * thousands; the example company lives without
 */
record Extent(int customers, int persons, int interactions, int years, long seed, LocalDateTime until, boolean exact,
		int invoices) {

	static Extent exampleCompany(LocalDateTime now) {
		return new Extent(300, 640, 3_400, 2, 1887, now, false, 900);
	}

	/**
	 * A database to measure with: persons as in S below 1,000 customers, else as in L.
	 */
	static Extent sized(int customers, int interactions, long seed, LocalDateTime until) {
		int persons = customers < 1_000 ? 3 * customers : 2 * customers;
		return new Extent(customers, persons, interactions, 8, seed, until, true, 0);
	}

	/** The same with so many invoices, their orders and payments. */
	Extent withInvoices(int count) {
		return new Extent(customers, persons, interactions, years, seed, until, exact, count);
	}

	int staff() {
		return customers < 10_000 ? 7 : 25;
	}

}
