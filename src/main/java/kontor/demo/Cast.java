package kontor.demo;

import java.util.List;
import java.util.Map;

/**
 * Who takes part: every customer and person, made from its number whenever it is asked
 * for, so that a million of them need no memory.
 */
final class Cast {

	private static final int FIRM = 1;

	private static final int PERSON = 2;

	private static final int SIZE = 3;

	private static final int BLOCK = 25;

	private final Extent extent;

	private final OfficeDays days;

	private final Names names = Names.stock();

	private final List<Town> towns = Town.stock();

	private final Map<Trade, FirmNames> firmNames = FirmNames.stock();

	private final int[] firstPerson;

	Cast(Extent extent, OfficeDays days) {
		this.extent = extent;
		this.days = days;
		this.firstPerson = firstPersons();
	}

	/** One for every organisation, the rest unevenly. */
	private int[] firstPersons() {
		int[] counts = new int[extent.customers()];
		double[] weights = new double[extent.customers()];
		int firms = 0;
		for (int i = 0; i < counts.length; i++) {
			if (trade(i).organisation()) {
				counts[i] = 1;
				firms++;
				weights[i] = Math.pow(Dice.of(extent.seed(), SIZE, i).fraction(), 2);
			}
		}
		Shares.add(counts, weights, extent.persons() - firms);
		int[] first = new int[counts.length + 1];
		for (int i = 0; i < counts.length; i++) {
			first[i + 1] = first[i] + counts[i];
		}
		return first;
	}

	Trade trade(int customer) {
		return parent(customer) >= 0 || customer % BLOCK == 7 ? Trade.DEALER
				: Trade.thrown(Dice.of(extent.seed(), FIRM, customer));
	}

	/** Of 25 customers the eighth is a chain, and the next ones may be its branches. */
	private int parent(int customer) {
		int place = customer % BLOCK;
		int chain = customer - place + 7;
		boolean branch = place > 7 && place <= 7 + Dice.of(extent.seed(), SIZE + 1, chain).below(4);
		return branch ? chain : -1;
	}

	Firm firm(int customer) {
		Dice dice = Dice.of(extent.seed(), FIRM, customer);
		Trade thrown = Trade.thrown(dice);
		int parent = parent(customer);
		Trade trade = parent >= 0 || customer % BLOCK == 7 ? Trade.DEALER : thrown;
		Town town = dice.pick(towns);
		Person owner = owner(customer, trade, dice);
		String name = name(trade, owner, town, parent, dice);
		int percent = parent >= 0 || customer % BLOCK == 7 ? 50 : dice.below(100);
		String status = percent < 17 ? "PROSPECT" : percent < 92 ? "CUSTOMER" : percent < 98 ? "FORMER" : "BLOCKED";
		int until = percent < 92 ? Integer.MAX_VALUE : days.today() - dice.between(20, 200);
		int since = percent >= 17 && dice.percent(60) ? 0 : dice.between(20, Math.min(days.today() - 3, until - 60));
		return new Firm(customer, trade, status, name, owner, town, dice.pick(town.postcodes()),
				dice.pick(names.streets()) + " " + houseNumber(dice), firstPerson[customer],
				firstPerson[customer + 1] - firstPerson[customer], since, until, parent);
	}

	private static String houseNumber(Dice dice) {
		return dice.between(1, 98) + (dice.percent(8) ? " a" : "");
	}

	/** Neighbours have different last names, so that few firms are called the same. */
	private Person owner(int customer, Trade trade, Dice dice) {
		boolean woman = dice.percent(trade == Trade.JOINER ? 15 : 48);
		int place = (int) ((customer * 89L + dice.below(2)) % names.last().size());
		String title = trade == Trade.PRACTICE ? "Dr." : dice.percent(4) ? dice.pick(names.titles()) : null;
		return new Person(-1, woman, title, dice.pick(woman ? names.women() : names.men()), names.last().get(place),
				trade.organisation() ? (woman ? "Inhaberin" : "Inhaber") : null);
	}

	private String name(Trade trade, Person owner, Town town, int parent, Dice dice) {
		if (parent >= 0) {
			return firm(parent).name() + ", Filiale " + town.name();
		}
		if (!trade.organisation()) {
			return owner.signed();
		}
		FirmNames stock = firmNames.get(trade);
		return dice.pick(stock.patterns())
			.replace("{L}", owner.last())
			.replace("{V}", owner.first())
			.replace("{X}", dice.pick(stock.words()))
			.replace("{T}", town.name());
	}

	/** Somebody who works at the firm, or the private customer. */
	Person person(Firm firm, int place) {
		if (firm.persons() == 0) {
			return firm.owner();
		}
		int index = firm.firstPerson() + place;
		Dice dice = Dice.of(extent.seed(), PERSON, index);
		if (place == 0 && firm.name().contains(firm.owner().last()) && firm.parent() < 0) {
			Person owner = firm.owner();
			return new Person(index, owner.woman(), owner.title(), owner.first(), owner.last(), owner.role());
		}
		boolean woman = dice.percent(52);
		List<String> roles = firmNames.get(firm.trade()).roles();
		return new Person(index, woman, dice.percent(6) ? dice.pick(names.titles()) : null,
				dice.pick(woman ? names.women() : names.men()), dice.pick(names.last()),
				roles.get(1 + (place + dice.below(2)) % (roles.size() - 1)));
	}

	Names names() {
		return names;
	}

	int customers() {
		return extent.customers();
	}

	int persons() {
		return firstPerson[extent.customers()];
	}

}
