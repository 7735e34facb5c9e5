package kontor.demo;

import java.util.Arrays;
import java.util.function.LongConsumer;
import kontor.demo.Story.Stage;

/**
 * Which stories happen to whom and when: settled before anything is written, in a few
 * bytes a story, and put in the order of time.
 */
final class Plot {

	private static final int KIND = 21;

	private static final int CUSTOMER_BITS = 21;

	private static final int NUMBER_BITS = 17;

	private static final int STORY_BITS = 6;

	private static final int STEP_BITS = 4;

	private final Extent extent;

	private final OfficeDays days;

	private final Cast cast;

	private final Repertoire repertoire;

	private final Timetable timetable;

	private long[] scenes = new long[1 << 12];

	private int size;

	private final int[] counts;

	/** Minutes since the first office day's midnight, days counted as office days. */
	private final int[] lastContacts;

	private final int[] firstContacts;

	Plot(Extent extent, OfficeDays days, Cast cast, Repertoire repertoire) {
		this.extent = extent;
		this.days = days;
		this.cast = cast;
		this.repertoire = repertoire;
		this.timetable = new Timetable(extent.seed(), days);
		this.counts = new int[extent.customers()];
		this.lastContacts = new int[extent.customers()];
		this.firstContacts = new int[extent.customers()];
		Arrays.fill(lastContacts, -1);
	}

	Plot settled(LongConsumer progress) {
		int[] wanted = wanted();
		for (int i = 0; i < extent.customers(); i++) {
			settle(cast.firm(i), wanted[i]);
			progress.accept(counts[i]);
		}
		scenes = Arrays.copyOf(scenes, size);
		Arrays.parallelSort(scenes);
		return this;
	}

	/** Few customers have thousands of contacts, most a handful. */
	private int[] wanted() {
		int[] wanted = new int[extent.customers()];
		double[] weights = new double[extent.customers()];
		for (int i = 0; i < weights.length; i++) {
			double spread = Math.exp((extent.exact() ? 1.6 : 1.1) * Dice.of(extent.seed(), KIND, i).bell());
			weights[i] = spread * liveliness(cast.trade(i), cast.firm(i).prospect());
		}
		int rest = extent.interactions();
		int giants = extent.exact() ? Math.min(10, extent.customers() / 50) : 0;
		for (int i = 0; i < giants; i++) {
			int giant = (int) ((long) i * extent.customers() / giants) / 25 * 25 + 7;
			int share = (int) (extent.interactions() * (0.0045 - 0.0002 * i));
			wanted[giant] = i == 0 ? Math.max(share, Math.min(5_200, extent.interactions() / 3)) : share;
			weights[giant] = 0;
			rest -= wanted[giant];
		}
		Shares.add(wanted, weights, rest);
		return wanted;
	}

	private static double liveliness(Trade trade, boolean prospect) {
		double base = switch (trade) {
			case DEALER -> 1.7;
			case HOTEL, PLANNER, JOINER -> 1.1;
			case PRIVATE -> 0.4;
			default -> 0.8;
		};
		return prospect ? base * 0.35 : base;
	}

	private void settle(Firm firm, int wanted) {
		Dice dice = Dice.of(extent.seed(), KIND + 1, firm.index());
		int least = extent.exact() ? wanted : Math.max(1, wanted);
		long told = 0;
		int number = 0;
		while (counts[firm.index()] < least) {
			int open = extent.exact() ? least - counts[firm.index()] : 15;
			Stage stage = stage(firm, number);
			Story story = repertoire.choose(stage, firm, told, open, dice);
			int start = start(firm, stage, story, dice);
			if (start >= 0) {
				add(firm, number++, story, start, open);
			}
			told = Long.bitCount(told) > 9 ? 0 : told | 1L << story.index();
		}
	}

	private static Stage stage(Firm firm, int number) {
		Stage last = firm.last();
		boolean isNew = firm.since() > 0;
		if (number == 0 && (isNew || last != null)) {
			return last != null ? last : Stage.FIRST;
		}
		if (number == 1 && isNew && last != null) {
			return Stage.FIRST;
		}
		return firm.prospect() ? Stage.ANY : Stage.CUSTOMER;
	}

	/** Seasonal stories begin in the first half of their month; -1 where that fails. */
	private int start(Firm firm, Stage stage, Story story, Dice dice) {
		if (stage == Stage.FIRST) {
			boolean season = story.months().isEmpty()
					|| story.months().contains(days.date(firm.since()).getMonthValue());
			return season ? firm.since() : -1;
		}
		if (stage == firm.last()) {
			return firm.until() - 25;
		}
		int end = firm.last() == null ? days.today() : firm.until() - 30;
		int from = firm.since() == 0 ? 0 : Math.min(firm.since() + 15, end - 1);
		int start = from + (int) ((end - from) * Math.pow(dice.fraction(), 0.85));
		if (!story.months().isEmpty()) {
			int first = days.firstIn(days.date(start).getYear(), dice.pick(story.months()));
			start = first < 0 ? -1 : first + dice.below(11);
		}
		return start < from || start >= end ? -1 : start;
	}

	private void add(Firm firm, int number, Story story, int start, int open) {
		timetable.roll(firm, number, story, start);
		int past = Math.min(open, timetable.past());
		if (size == scenes.length) {
			scenes = Arrays.copyOf(scenes, size * 2);
		}
		scenes[size++] = ((((((long) start << CUSTOMER_BITS | firm.index()) << NUMBER_BITS) | number) << STORY_BITS)
				| story.index()) << STEP_BITS | past;
		int customer = firm.index();
		int last = moment(timetable.day(past - 1), timetable.minute(past - 1));
		int first = moment(timetable.day(0), timetable.minute(0));
		firstContacts[customer] = counts[customer] == 0 ? first : Math.min(firstContacts[customer], first);
		lastContacts[customer] = Math.max(lastContacts[customer], last);
		counts[customer] += past;
	}

	private static int moment(int day, int minute) {
		return day * 1440 + minute;
	}

	int size() {
		return size;
	}

	Scene scene(int place) {
		long packed = scenes[place];
		int past = (int) (packed & mask(STEP_BITS));
		packed >>>= STEP_BITS;
		Story story = repertoire.story((int) (packed & mask(STORY_BITS)));
		packed >>>= STORY_BITS;
		int number = (int) (packed & mask(NUMBER_BITS));
		packed >>>= NUMBER_BITS;
		return new Scene((int) (packed & mask(CUSTOMER_BITS)), number, story, (int) (packed >>> CUSTOMER_BITS), past);
	}

	private static long mask(int bits) {
		return (1L << bits) - 1;
	}

	/** How many contacts a customer has had. */
	int count(int customer) {
		return counts[customer];
	}

	/** Office day times 1440 plus the minute; -1 where there was no contact. */
	int lastContact(int customer) {
		return lastContacts[customer];
	}

	int firstContact(int customer) {
		return counts[customer] == 0 ? 0 : firstContacts[customer];
	}

	long interactions() {
		return Arrays.stream(counts).asLongStream().sum();
	}

	/**
	 * A story that happens to a customer.
	 *
	 * @param number of the customer's stories
	 * @param past how many of its steps have happened
	 */
	record Scene(int customer, int number, Story story, int start, int past) {

	}

}
