package kontor.sales;

/** What somebody at the customer has to do with the decision. */
enum DecisionRole {

	DECISION_MAKER, USER, BUYER, ADVISOR, BLOCKER

}
