package kontor.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kontor.tasks.Recurrence.Basis;
import kontor.tasks.Recurrence.Unit;
import org.junit.jupiter.api.Test;

class RecurrenceTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	@Test
	void everySoManyDaysFromTheDayItWasDue() {
		assertThat(next(rule(Unit.DAYS, 3), MONDAY, MONDAY)).isEqualTo(MONDAY.plusDays(3));
		assertThat(next(rule(Unit.DAYS, 3), MONDAY, MONDAY.minusDays(2))).isEqualTo(MONDAY.plusDays(3));
	}

	@Test
	void whatWentByIsLeftOut() {
		assertThat(next(rule(Unit.DAYS, 3), MONDAY, MONDAY.plusDays(10))).isEqualTo(MONDAY.plusDays(12));
		assertThat(next(rule(Unit.DAYS, 1), LocalDate.of(2000, 1, 1), MONDAY)).isEqualTo(MONDAY);
	}

	@Test
	void countedFromTheDayItWasDone() {
		Recurrence rule = new Recurrence(Unit.DAYS, 10, new TreeSet<>(), null, null, null, Basis.DONE);
		assertThat(next(rule, MONDAY, MONDAY.plusDays(4))).isEqualTo(MONDAY.plusDays(14));
		Recurrence fridays = new Recurrence(Unit.WEEKS, 2, new TreeSet<>(Set.of(DayOfWeek.FRIDAY)), null, null, null,
				Basis.DONE);
		assertThat(next(fridays, MONDAY, MONDAY)).isEqualTo(MONDAY.plusDays(11));
		Recurrence monthly = new Recurrence(Unit.MONTHS, 3, new TreeSet<>(), 15, null, null, Basis.DONE);
		assertThat(next(monthly, MONDAY, LocalDate.of(2026, 11, 10))).isEqualTo(LocalDate.of(2027, 2, 15));
	}

	@Test
	void onWeekdaysOfEverySecondWeek() {
		Recurrence rule = new Recurrence(Unit.WEEKS, 2, new TreeSet<>(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)),
				null, null, null, Basis.DUE);
		assertThat(days(rule, MONDAY, 5)).containsExactly(MONDAY.plusDays(3), MONDAY.plusDays(14), MONDAY.plusDays(17),
				MONDAY.plusDays(28), MONDAY.plusDays(31));
	}

	@Test
	void theEndOfTheMonthStaysTheEndOfTheMonth() {
		LocalDate january = LocalDate.of(2027, 1, 31);
		Recurrence rule = rule(Unit.MONTHS, 1).startingOn(january);
		assertThat(days(rule, january, 4)).containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31),
				LocalDate.of(2027, 4, 30), LocalDate.of(2027, 5, 31));
		LocalDate leap = LocalDate.of(2028, 2, 29);
		assertThat(days(rule(Unit.YEARS, 1).startingOn(leap), leap, 4)).containsExactly(LocalDate.of(2029, 2, 28),
				LocalDate.of(2030, 2, 28), LocalDate.of(2031, 2, 28), LocalDate.of(2032, 2, 29));
	}

	@Test
	void itEndsByADayOrByANumber() {
		Recurrence until = new Recurrence(Unit.DAYS, 7, new TreeSet<>(), null, MONDAY.plusDays(14), null, Basis.DUE);
		assertThat(days(until, MONDAY, 9)).containsExactly(MONDAY.plusDays(7), MONDAY.plusDays(14));
		Recurrence thrice = new Recurrence(Unit.DAYS, 7, new TreeSet<>(), null, null, 3, Basis.DUE);
		assertThat(thrice.following().count()).isEqualTo(2);
		assertThat(thrice.following().following().next(MONDAY, MONDAY)).isEmpty();
		assertThat(next(rule(Unit.YEARS, 50), LocalDate.of(2100, 1, 1), LocalDate.of(2100, 1, 1)))
			.isEqualTo(LocalDate.of(2150, 1, 1));
		assertThat(rule(Unit.YEARS, 50).next(LocalDate.of(2190, 1, 1), MONDAY)).isEmpty();
	}

	@Test
	void badRulesNameTheirField() {
		refused("every", () -> rule(Unit.DAYS, 0));
		refused("every", () -> rule(Unit.DAYS, 1001));
		refused("every", () -> rule(Unit.YEARS, 51));
		refused("weekdays", () -> new Recurrence(Unit.DAYS, 1, new TreeSet<>(Set.of(DayOfWeek.MONDAY)), null, null,
				null, Basis.DUE));
		refused("day", () -> new Recurrence(Unit.MONTHS, 1, new TreeSet<>(), 32, null, null, Basis.DUE));
		refused("day", () -> new Recurrence(Unit.DAYS, 1, new TreeSet<>(), 3, null, null, Basis.DUE));
		refused("count", () -> new Recurrence(Unit.DAYS, 1, new TreeSet<>(), null, null, 0, Basis.DUE));
		refused("count", () -> new Recurrence(Unit.DAYS, 1, new TreeSet<>(), null, null, 1001, Basis.DUE));
		refused("count", () -> new Recurrence(Unit.DAYS, 1, new TreeSet<>(), null, MONDAY, 3, Basis.DUE));
		refused("until",
				() -> new Recurrence(Unit.DAYS, 1, new TreeSet<>(), null, LocalDate.of(9999, 1, 1), null, Basis.DUE));
		refused("until", () -> new Recurrence(Unit.DAYS, 1, new TreeSet<>(), null, MONDAY, null, Basis.DUE)
			.startingOn(MONDAY.plusDays(1)));
	}

	@Test
	void whatIsKeptIsReadAgain() {
		for (Recurrence rule : List.of(
				rule(Unit.DAYS, 5), new Recurrence(Unit.WEEKS, 2,
						new TreeSet<>(Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)), null, MONDAY, null, Basis.DONE),
				new Recurrence(Unit.MONTHS, 1, new TreeSet<>(), 31, null, 12, Basis.DUE))) {
			assertThat(Recurrence.parse(rule.text())).isEqualTo(rule);
		}
	}

	private static void refused(String field, Runnable rule) {
		assertThatThrownBy(rule::run).isInstanceOfSatisfying(TaskRefusedException.class,
				(refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

	private static Recurrence rule(Unit unit, int every) {
		return new Recurrence(unit, every, new TreeSet<>(), null, null, null, Basis.DUE);
	}

	private static LocalDate next(Recurrence rule, LocalDate due, LocalDate done) {
		return rule.next(due, done).orElseThrow();
	}

	private static List<LocalDate> days(Recurrence rule, LocalDate due, int most) {
		List<LocalDate> days = new ArrayList<>();
		for (LocalDate day = due; days.size() < most; day = days.get(days.size() - 1)) {
			LocalDate known = day;
			if (rule.next(known, known).map(days::add).isEmpty()) {
				break;
			}
		}
		return days;
	}

}
