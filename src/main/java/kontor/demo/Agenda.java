package kontor.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import kontor.users.Role;

/** What the colleagues have planned around the present, day by day. */
final class Agenda {

	static final String TEAM = "Wochenrunde";

	private static final long KIND = 71;

	private static final int DAYS_BACK = 22;

	private static final int DAYS_AHEAD = 44;

	private static final int WEEKS = 60;

	private static final List<Plan> OUTSIDE = List.of(new Plan("VISIT", "Beratung vor Ort", 60, true),
			new Plan("VISIT", "Aufmaß", 45, true), new Plan("VISIT", "Muster zeigen", 30, true),
			new Plan("VISIT", "Montage abnehmen", 60, true), new Plan("PHONE", "Angebot durchsprechen", 30, true));

	private static final List<Plan> INSIDE = List.of(new Plan("PHONE", "Rückruf zum Angebot", 30, true),
			new Plan("MEETING", "Auftrag vorbereiten", 45, false),
			new Plan("MEETING", "Besuch in der Ausstellung", 60, true),
			new Plan("PHONE", "Liefertermin abstimmen", 30, true),
			new Plan("MEETING", "Planung mit der Werkstatt", 45, false));

	private final SampleWorld world;

	Agenda(SampleWorld world) {
		this.world = world;
	}

	private record Plan(String channel, String title, int minutes, boolean atCustomer) {

	}

	/**
	 * One of them.
	 *
	 * @param customer -1 where it is about none
	 */
	record Item(long id, long owner, String channel, String title, LocalDateTime start, int minutes, int customer) {

		LocalDateTime end() {
			return start.plusMinutes(minutes);
		}

	}

	/** Takes items; may have to wait. */
	interface Taker {

		void take(Item item) throws InterruptedException;

	}

	/** The round of all is the first, its owner the first colleague. */
	void forEach(Taker taker) throws InterruptedException {
		LocalDate monday = firstMonday();
		taker.take(new Item(1, world.staff().colleagues().get(0).id(), "MEETING", TEAM, monday.atTime(8, 30), 30, -1));
		long id = 1;
		for (Staff.Colleague colleague : world.staff().colleagues()) {
			int today = world.days().today();
			for (int day = today - DAYS_BACK; day < today + DAYS_AHEAD; day++) {
				id = day(colleague, day, id, taker);
			}
		}
	}

	/** Every Monday for a year. */
	List<LocalDateTime> rounds() {
		LocalDateTime first = firstMonday().atTime(8, 30);
		return IntStream.range(0, WEEKS).mapToObj(first::plusWeeks).toList();
	}

	private LocalDate firstMonday() {
		return world.days().date(world.days().today()).minusWeeks(8).with(DayOfWeek.MONDAY);
	}

	private long day(Staff.Colleague colleague, int day, long last, Taker taker) throws InterruptedException {
		long id = last;
		Dice dice = Dice.of(world.extent().seed(), KIND, colleague.id() * 100_000 + day);
		boolean full = world.extent().staff() > 10;
		int minute = 9 * 60 + 15 * dice.below(3);
		for (int left = full ? dice.between(8, 11) : dice.between(1, 3); left > 0 && minute < 17 * 60; left--) {
			Plan plan = dice.pick(colleague.role() == Role.FIELD || colleague.role() == Role.SALES ? OUTSIDE : INSIDE);
			int minutes = full ? 30 : plan.minutes();
			int customer = plan.atCustomer() ? dice.below(world.extent().customers()) : -1;
			taker.take(new Item(++id, colleague.id(), plan.channel(), plan.title(),
					world.days().date(day).atStartOfDay().plusMinutes(minute), minutes, customer));
			minute += minutes + (full ? 15 : 30 + 15 * dice.below(6));
		}
		return id;
	}

}
