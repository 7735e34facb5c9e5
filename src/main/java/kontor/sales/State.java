package kontor.sales;

/** Whether an opportunity is still one. */
enum State {

	OPEN, WON, LOST

}
