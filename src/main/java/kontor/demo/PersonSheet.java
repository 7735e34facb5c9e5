package kontor.demo;

import kontor.customers.CustomerKeys;
import kontor.customers.CustomerKind;

/** The persons that work at customers. */
record PersonSheet(SampleWorld world) implements Sheet {

	@Override
	public String table() {
		return "contact_persons";
	}

	@Override
	public String columns() {
		return "id, salutation, title, first_name, last_name, birthday, name_key, search_text, match_key, created_at, changed_at";
	}

	@Override
	public void write(Rows out) throws InterruptedException {
		for (int i = 0; i < world.cast().customers(); i++) {
			Firm firm = world.cast().firm(i);
			for (int place = 0; place < firm.persons(); place++) {
				Person person = world.cast().person(firm, place);
				Dice dice = Dice.of(world.extent().seed(), 32, person.index());
				CopyBuffer row = out.row().number(person.index() + 1L).text(person.salutation()).text(person.title());
				row.text(person.first()).text(person.last()).text(dice.percent(12) ? birthday(dice) : null);
				keys(person, row);
				row.moment(world.days(), firm.since(), OfficeDays.OPENS);
				row.moment(world.days(), firm.since(), OfficeDays.OPENS);
				out.end();
			}
		}
	}

	static void keys(Person person, CopyBuffer row) {
		write(CustomerKeys.of(CustomerKind.PERSON, "", person.first(), person.last()), row);
	}

	static void write(CustomerKeys keys, CopyBuffer row) {
		row.text(keys.nameKey()).text(keys.searchText()).text(keys.matchKey());
	}

	static String birthday(Dice dice) {
		return "%d-%02d-%02d".formatted(dice.between(1955, 2002), dice.between(1, 12), dice.between(1, 28));
	}

}
