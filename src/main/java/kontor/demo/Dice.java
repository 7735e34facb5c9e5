package kontor.demo;

import java.util.List;

/**
 * Chance that falls the same way every time: each thing in the sample world throws its
 * own dice, made from the seed and from what the thing is, so that no order of asking
 * changes the answer.
 */
final class Dice {

	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	private long state;

	private Dice(long state) {
		this.state = state;
	}

	static Dice of(long seed, long kind, long thing) {
		return new Dice(mix(mix(mix(seed + GOLDEN) + kind) ^ (thing * GOLDEN)));
	}

	private static long mix(long value) {
		long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
		return mixed ^ (mixed >>> 31);
	}

	long next() {
		state += GOLDEN;
		return mix(state);
	}

	/** 0 up to, not including, the bound. */
	int below(int bound) {
		return (int) (((next() >>> 32) * bound) >>> 32);
	}

	/** Both ends included. */
	int between(int least, int most) {
		return least + below(most - least + 1);
	}

	boolean percent(int chance) {
		return below(100) < chance;
	}

	<T> T pick(List<T> things) {
		return things.get(below(things.size()));
	}

	double fraction() {
		return (next() >>> 11) * 0x1.0p-53;
	}

	/** Around 0, most between -1 and 1 (the sum of twelve throws). */
	double bell() {
		double sum = -6;
		for (int i = 0; i < 12; i++) {
			sum += fraction();
		}
		return sum;
	}

}
