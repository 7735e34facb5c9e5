package kontor.demo;

import java.util.List;
import kontor.customers.CustomerKeys;
import kontor.customers.CustomerKind;
import kontor.shared.VatId;
import kontor.users.Role;
import org.jspecify.annotations.Nullable;

/** Customers, with what the history knows about them. */
record CustomerSheet(SampleWorld world) implements Sheet {

	static final int FIRST_NUMBER = 10_001;

	private static final List<String> NOTES = List.of("Anlieferung nur über den Hof.",
			"Rechnung bitte immer mit Bestellnummer.", "Montags geschlossen.", "Legt Wert auf Massivholz.",
			"Lieferung vorher telefonisch anmelden.", "Aufzug nur bis 300 kg.", "Möchte keinen Newsletter.",
			"Bezahlt pünktlich mit Skonto.", "Kennt uns noch aus der alten Werkstatt.",
			"Bei Fragen zur Technik den Hausmeister anrufen.");

	@Override
	public String table() {
		return "customers";
	}

	@Override
	public String columns() {
		return "id, number, kind, status, name, salutation, title, first_name, last_name, birthday, note, owner_id, parent_id, "
				+ "valuation_class, vat_id, name_key, search_text, match_key, main_postal_code, main_city, city_key, "
				+ "last_contact_at, created_at, created_by, changed_at, changed_by";
	}

	@Override
	public void write(Rows out) throws InterruptedException {
		for (int i = 0; i < world.cast().customers(); i++) {
			Firm firm = world.cast().firm(i);
			Dice dice = Dice.of(world.extent().seed(), 31, i);
			long owner = owner(firm, dice);
			CopyBuffer row = out.row().number(i + 1L).text(String.valueOf(FIRST_NUMBER + i));
			row.text(firm.trade().organisation() ? "ORGANISATION" : "PERSON").text(firm.status()).text(firm.name());
			person(firm, row, dice);
			row.text(dice.percent(9) ? dice.pick(NOTES) : null).id(owner).id(firm.parent() + 1L);
			row.text(valuation(firm));
			row.text(firm.trade().organisation() && dice.percent(80) ? VatId.german(20_000_000 + 7 * i) : null);
			keys(firm, row);
			row.text(firm.postcode()).text(firm.town().name()).text(CustomerKeys.city(firm.town().name()));
			moments(i, owner, row);
			out.end();
		}
	}

	private void person(Firm firm, CopyBuffer row, Dice dice) {
		if (firm.trade().organisation()) {
			row.none().none().none().none().none();
		}
		else {
			Person owner = firm.owner();
			row.text(owner.salutation()).text(owner.title()).text(owner.first()).text(owner.last());
			row.text(dice.percent(30) ? PersonSheet.birthday(dice) : null);
		}
	}

	private static void keys(Firm firm, CopyBuffer row) {
		if (firm.trade().organisation()) {
			PersonSheet.write(CustomerKeys.of(CustomerKind.ORGANISATION, firm.name(), null, null), row);
		}
		else {
			PersonSheet.keys(firm.owner(), row);
		}
	}

	private void moments(int customer, long owner, CopyBuffer row) {
		int last = world.plot().lastContact(customer);
		int first = world.plot().firstContact(customer);
		if (last < 0) {
			row.none();
		}
		else {
			row.moment(world.days(), last / 1440, last % 1440);
		}
		row.moment(world.days(), first / 1440, Math.max(first % 1440, OfficeDays.OPENS)).id(owner);
		row.moment(world.days(), first / 1440, Math.max(first % 1440, OfficeDays.OPENS)).id(owner);
	}

	private long owner(Firm firm, Dice dice) {
		boolean nobody = firm.prospect() && dice.percent(30);
		return nobody ? 0 : world.staff().of(dice.percent(65) ? Role.SALES : Role.FIELD, firm.index()).id();
	}

	/** By how lively the relation is, compared with the average. */
	private @Nullable String valuation(Firm firm) {
		if (firm.prospect()) {
			return null;
		}
		double average = (double) world.extent().interactions() / world.extent().customers();
		int count = world.plot().count(firm.index());
		return count > 2 * average ? "A" : count > 0.6 * average ? "B" : "C";
	}

}
