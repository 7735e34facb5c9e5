package kontor.dunning;

import java.math.BigDecimal;

/**
 * A step of dunning.
 *
 * @param number 1 reminds, 2 demands, 3 does so for the last time
 * @param days after the due date, or after the step before
 * @param fee what the letter asks for besides; zero: nothing
 * @param text of the letter
 */
record Level(int number, int days, BigDecimal fee, String text) {

	static final int LAST = 3;

}
