package kontor.sales;

/** What must be known to enter a stage; the order is that of the forms. */
enum Requirement {

	AMOUNT("amount"), EXPECTED_CLOSE("expectedClose"), COMPETITOR("competitor"), DECISION_MAKER("decisionMaker"),
	NEXT_STEP("nextStep"), PRODUCTS("products");

	private final String field;

	Requirement(String field) {
		this.field = field;
	}

	/** The field of forms and of the API that tells it. */
	public String field() {
		return field;
	}

}
