package kontor.demo;

/**
 * Who works where. The function of person n has the id n; one in fifty has a second one
 * at the next firm.
 */
record AffiliationSheet(SampleWorld world) implements Sheet {

	@Override
	public String table() {
		return "affiliations";
	}

	@Override
	public String columns() {
		return "id, person_id, customer_id, role, position";
	}

	@Override
	public void write(Rows out) throws InterruptedException {
		long second = world.cast().persons();
		int visitor = -1;
		for (int i = 0; i < world.cast().customers(); i++) {
			Firm firm = world.cast().firm(i);
			if (visitor >= 0 && firm.persons() > 0) {
				row(out, ++second, visitor, i, "Beratung", firm.persons());
				visitor = -1;
			}
			for (int place = 0; place < firm.persons(); place++) {
				Person person = world.cast().person(firm, place);
				row(out, person.index() + 1L, person.index(), i, String.valueOf(person.role()), place);
				if (person.index() % 50 == 17) {
					visitor = person.index();
				}
			}
		}
	}

	private static void row(Rows out, long id, int person, int customer, String role, int place)
			throws InterruptedException {
		out.row().number(id).number(person + 1L).number(customer + 1L).text(role).number(place);
		out.end();
	}

}
