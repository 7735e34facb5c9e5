package kontor.sales;

/** Why something was won or lost, to choose from. */
record CloseReason(long id, State outcome, String name, boolean retired) {

}
