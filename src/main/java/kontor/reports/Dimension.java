package kontor.reports;

/** By what turnover is told apart. */
enum Dimension {

	MONTH, CUSTOMER, PRODUCT, GROUP, REGION, PERSON;

	/** Products come from orders, for invoices are told without lines. */
	public boolean isOrdered() {
		return this == PRODUCT || this == GROUP;
	}

	/** Whether it has as many rows as the firm has customers or products. */
	boolean isLong() {
		return this == CUSTOMER || this == PRODUCT;
	}

	/** How {@code turnover_months} calls it. */
	String column() {
		return switch (this) {
			case REGION -> "REGION";
			case PERSON -> "OWNER";
			default -> "ALL";
		};
	}

}
