package kontor.demo;

/** When the steps of a story take place for one customer; thrown anew it is the same. */
final class Timetable {

	private static final int KIND = 11;

	private static final int MOST_STEPS = 15;

	private final long seed;

	private final OfficeDays days;

	private final int[] day = new int[MOST_STEPS];

	private final int[] minute = new int[MOST_STEPS];

	private int steps;

	private int limit;

	Timetable(long seed, OfficeDays days) {
		this.seed = seed;
		this.days = days;
	}

	/** Throws the dice for the customer's story of that number, beginning on a day. */
	Dice roll(Firm firm, int number, Story story, int start) {
		Dice dice = Dice.of(seed, KIND, (long) firm.index() << 20 | number);
		int now = start;
		steps = story.steps().size();
		for (int i = 0; i < steps; i++) {
			Step step = story.steps().get(i);
			int wait = i == 0 ? 0 : dice.between(step.days()[0], step.days()[1]);
			now += wait;
			int earliest = wait > 0 || i == 0 ? 0 : minute[i - 1] + 12;
			if (earliest > days.closes(now) - 5) {
				now++;
				earliest = 0;
			}
			day[i] = now;
			minute[i] = Math.max(earliest, begins(step, now, dice));
		}
		limit = dice.percent(14) ? Math.min(firm.until(), days.today() - dice.between(1, 8)) : firm.until();
		return dice;
	}

	private int begins(Step step, int day, Dice dice) {
		if (step.hours() != null) {
			return step.hours()[0] * 60 + 5 * dice.below((step.hours()[1] - step.hours()[0]) * 12 + 1);
		}
		int latest = days.closes(day) - 10 - (step.minutes() == null ? 0 : Math.min(step.minutes()[1], 240));
		return OfficeDays.OPENS + dice.below(latest - OfficeDays.OPENS);
	}

	/** How many steps have happened; at least one. */
	int past() {
		int past = 1;
		while (past < steps && day[past] < limit && days.past(day[past], minute[past])) {
			past++;
		}
		return past;
	}

	int day(int step) {
		return day[step];
	}

	int minute(int step) {
		return minute[step];
	}

}
