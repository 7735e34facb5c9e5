package kontor.demo;

/** Main addresses, and some of other kinds. */
record AddressSheet(SampleWorld world) implements Sheet {

	@Override
	public String table() {
		return "postal_addresses";
	}

	@Override
	public String columns() {
		return "id, customer_id, kind, street, postal_code, city, country, position";
	}

	@Override
	public void write(Rows out) throws InterruptedException {
		long id = 0;
		for (int i = 0; i < world.cast().customers(); i++) {
			Firm firm = world.cast().firm(i);
			Dice dice = Dice.of(world.extent().seed(), 33, i);
			row(out, ++id, firm, "MAIN", firm.street(), 0);
			if (firm.trade().organisation() && dice.percent(12)) {
				boolean box = dice.percent(50);
				String other = dice.pick(world.cast().names().streets()) + " " + dice.between(1, 60);
				row(out, ++id, firm, box ? "PO_BOX" : "DELIVERY",
						box ? "Postfach " + dice.between(10, 99) + " " + dice.between(10, 99) : other, 1);
			}
		}
	}

	private static void row(Rows out, long id, Firm firm, String kind, String street, int position)
			throws InterruptedException {
		out.row().number(id).number(firm.index() + 1L).text(kind).text(street).text(firm.postcode());
		out.row().text(firm.town().name()).text(firm.town().country()).number(position);
		out.end();
	}

}
