package kontor.demo;

import kontor.customers.ContactPointKeys;
import kontor.shared.ContactKind;
import kontor.shared.DialingArea;
import org.jspecify.annotations.Nullable;

/** Numbers and addresses of customers, and of persons in their functions. */
final class ContactPointSheet implements Sheet {

	private final SampleWorld world;

	private final Reach reach;

	private long id;

	ContactPointSheet(SampleWorld world) {
		this.world = world;
		this.reach = new Reach(world.extent().exact());
	}

	@Override
	public String table() {
		return "contact_points";
	}

	@Override
	public String columns() {
		return "id, customer_id, affiliation_id, kind, value, normalised, lookup, label, position";
	}

	@Override
	public void write(Rows out) throws InterruptedException {
		id = 0;
		for (int i = 0; i < world.cast().customers(); i++) {
			Firm firm = world.cast().firm(i);
			Dice dice = Dice.of(world.extent().seed(), 34, i);
			if (firm.trade().organisation()) {
				ofFirm(out, firm, dice);
				for (int place = 0; place < firm.persons(); place++) {
					ofPerson(out, firm, place);
				}
			}
			else {
				ofPrivatePerson(out, firm, dice);
			}
		}
	}

	private void ofFirm(Rows out, Firm firm, Dice dice) throws InterruptedException {
		long customer = firm.index() + 1L;
		row(out, customer, 0, ContactKind.PHONE, reach.phone(firm), "Zentrale", 0);
		row(out, customer, 0, ContactKind.EMAIL, "info@" + reach.host(firm), null, 1);
		if (dice.percent(50)) {
			row(out, customer, 0, ContactKind.FAX, reach.fax(firm), null, 2);
		}
		if (dice.percent(60)) {
			row(out, customer, 0, ContactKind.WEB, "www." + reach.host(firm), null, 3);
		}
	}

	private void ofPerson(Rows out, Firm firm, int place) throws InterruptedException {
		Person person = world.cast().person(firm, place);
		Dice dice = Dice.of(world.extent().seed(), 35, person.index());
		long affiliation = person.index() + 1L;
		if (dice.percent(60)) {
			row(out, 0, affiliation, ContactKind.PHONE, reach.phone(firm, place), "Durchwahl", 0);
		}
		if (dice.percent(30)) {
			row(out, 0, affiliation, ContactKind.MOBILE, reach.mobile(person.index()), null, 1);
		}
		if (dice.percent(65)) {
			row(out, 0, affiliation, ContactKind.EMAIL, reach.mail(firm, person), null, 2);
		}
	}

	private void ofPrivatePerson(Rows out, Firm firm, Dice dice) throws InterruptedException {
		long customer = firm.index() + 1L;
		if (dice.percent(75)) {
			row(out, customer, 0, ContactKind.PHONE, reach.phone(firm), "privat", 0);
		}
		if (dice.percent(60)) {
			row(out, customer, 0, ContactKind.MOBILE, reach.mobile(world.cast().persons() + firm.index()), null, 1);
		}
		if (dice.percent(70)) {
			row(out, customer, 0, ContactKind.EMAIL, reach.mail(firm, firm.owner()), "privat", 2);
		}
	}

	private void row(Rows out, long customer, long affiliation, ContactKind kind, String value, @Nullable String label,
			int place) throws InterruptedException {
		ContactPointKeys keys = ContactPointKeys.of(kind, value, DialingArea.GERMANY);
		out.row().number(++id).id(customer).id(affiliation).text(kind.name()).text(value).text(keys.normalised());
		out.row().text(keys.lookup()).text(label).number(place);
		out.end();
	}

}
