package kontor.demo;

/** What a customer of a furniture maker does, and how many of a hundred do so. */
enum Trade {

	DEALER(22), PLANNER(9), HOTEL(15), PRACTICE(10), SCHOOL(10), JOINER(10), OFFICE(9), PRIVATE(15);

	private static final Trade[] ALL = values();

	private final int share;

	Trade(int share) {
		this.share = share;
	}

	static Trade thrown(Dice dice) {
		int rest = dice.below(100);
		for (Trade trade : ALL) {
			rest -= trade.share;
			if (rest < 0) {
				return trade;
			}
		}
		return DEALER;
	}

	boolean organisation() {
		return this != PRIVATE;
	}

}
