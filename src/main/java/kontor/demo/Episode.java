package kontor.demo;

import java.util.List;
import kontor.demo.Phrase.Gap;
import kontor.demo.Plot.Scene;
import kontor.users.Role;

/**
 * One story as it happens to one customer: who, what, how much. What is thrown once holds
 * for all its steps, so that they fit together.
 */
final class Episode {

	private static final List<String> FINISHES = List.of("Eiche geölt", "Eiche weiß geölt", "Buche natur",
			"Kernbuche geölt", "Nussbaum geölt", "Esche lackiert", "Kirschbaum geölt", "Ahorn lackiert",
			"Eiche dunkel gebeizt", "Lärche gebürstet", "Birke lackiert");

	private final SampleWorld world;

	private final Scene scene;

	private final Timetable times;

	private final Dice dice;

	private final Firm firm;

	private final Person person;

	private final Person second;

	private final Product product;

	private final int quantity;

	private final String finish;

	private final long sumInCents;

	private final int paper;

	Episode(SampleWorld world, Scene scene, Timetable times) {
		this.world = world;
		this.scene = scene;
		this.times = times;
		this.firm = world.cast().firm(scene.customer());
		this.dice = times.roll(firm, scene.number(), scene.story(), scene.start());
		int place = firm.persons() < 2 || dice.percent(55) ? 0 : dice.below(firm.persons());
		this.person = world.cast().person(firm, place);
		this.second = firm.persons() < 2 ? person : world.cast().person(firm, (place + 1) % firm.persons());
		this.product = dice.pick(world.products(firm.trade()));
		this.quantity = product.quantity(firm.trade(), dice);
		this.finish = dice.pick(FINISHES);
		int discount = firm.trade().organisation() ? dice.pick(List.of(0, 3, 5, 8)) : 0;
		this.sumInCents = (long) product.price() * quantity * (100 - discount);
		this.paper = dice.below(world.papersADay());
	}

	Firm firm() {
		return firm;
	}

	/** 0 where the customer is a private person. */
	long personId() {
		return firm.persons() == 0 ? 0 : person.index() + 1L;
	}

	Scene scene() {
		return scene;
	}

	Timetable times() {
		return times;
	}

	Dice dice() {
		return dice;
	}

	Staff.Colleague author(int step) {
		return world.staff().of(scene.story().steps().get(step).role(), firm.index());
	}

	Phrase pick(List<Phrase> options) {
		return dice.pick(options);
	}

	/** What stands in the gap, told at a step. */
	String fill(Gap gap, int step) {
		return switch (gap.slot()) {
			case PERSON, TO_PERSON, THEY, THEY_FIRST, SECOND, TO_SECOND, DEAR, GOOD_DAY, SIGNED, FIRM, TOWN ->
				ofCustomer(gap.slot());
			case ITEMS, GOODS, PIECE, THE_PIECE, FAMILY, COUNT, FINISH, PRICE, SUM -> ofProduct(gap.slot());
			case QUOTE -> paper("AN", 0);
			case ORDER -> paper("AB", 5);
			case INVOICE -> paper("RE", 9);
			case DATE -> world.days().shortDate(times.day(gap.step() - 1));
			case WEEK -> "KW " + world.days().week(times.day(gap.step() - 1) + 5 * gap.weeks());
			case YEAR -> String.valueOf(world.days().date(scene.start()).getYear());
			default -> ofStaff(gap.slot(), step);
		};
	}

	private String ofCustomer(Slot slot) {
		return switch (slot) {
			case PERSON -> person.called();
			case TO_PERSON -> person.calledTo();
			case THEY -> person.woman() ? "sie" : "er";
			case THEY_FIRST -> person.woman() ? "Sie" : "Er";
			case SECOND -> second.called();
			case TO_SECOND -> second.calledTo();
			case DEAR -> person.greeted();
			case GOOD_DAY -> "Guten Tag " + person.called();
			case SIGNED -> person.signed();
			case FIRM -> firm.name();
			default -> firm.town().name();
		};
	}

	private String ofProduct(Slot slot) {
		return switch (slot) {
			case ITEMS -> product.counted(quantity);
			case GOODS -> product.named(quantity);
			case PIECE -> product.named(1);
			case THE_PIECE -> product.article() + " " + product.named(1);
			case FAMILY -> product.family();
			case COUNT -> String.valueOf(quantity);
			case FINISH -> finish;
			case PRICE -> euros(product.price() * 100L);
			default -> euros(sumInCents);
		};
	}

	private String ofStaff(Slot slot, int step) {
		return switch (slot) {
			case ME -> author(step).displayName();
			case GOOD_DAY_TO_ME -> "Guten Tag " + author(step).person().called() + ",";
			case SALES -> colleague(Role.SALES).called();
			case TO_SALES -> colleague(Role.SALES).calledTo();
			case SERVICE -> colleague(Role.SERVICE).called();
			case FIELD -> colleague(Role.FIELD).called();
			case TO_FIELD -> colleague(Role.FIELD).calledTo();
			default -> colleague(Role.MANAGEMENT).calledTo();
		};
	}

	private Person colleague(Role role) {
		return world.staff().of(role, firm.index()).person();
	}

	/** Numbers grow through the year. */
	private String paper(String kind, int later) {
		int day = world.days().date(scene.start()).getDayOfYear() + later;
		int number = day * world.papersADay() + paper;
		String digits = String.valueOf(10_000 + number).substring(number < 10_000 ? 1 : 0);
		return kind + "-" + world.days().date(scene.start()).getYear() + "-" + digits;
	}

	/** "4.536,00 €". */
	static String euros(long cents) {
		StringBuilder text = new StringBuilder(Long.toString(cents / 100));
		for (int place = text.length() - 3; place > 0; place -= 3) {
			text.insert(place, '.');
		}
		return text.append(',').append(cents % 100 / 10).append(cents % 10).append(" €").toString();
	}

}
