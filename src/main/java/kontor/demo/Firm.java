package kontor.demo;

import kontor.demo.Story.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the sample world, firm or private person.
 *
 * @param owner whose name the firm bears, or the private person
 * @param firstPerson index of the first person working there
 * @param since office day of the first contact; 0 for those of old
 * @param until office day on which it ended; after the present where it did not
 * @param parent index of the parent company; -1 where there is none
 */
record Firm(int index, Trade trade, String status, String name, Person owner, Town town, String postcode, String street,
		int firstPerson, int persons, int since, int until, int parent) {

	boolean prospect() {
		return status.equals("PROSPECT");
	}

	/** The kind of story that closes the relation. */
	@Nullable Stage last() {
		return switch (status) {
			case "FORMER" -> Stage.FORMER;
			case "BLOCKED" -> Stage.BLOCKED;
			default -> null;
		};
	}

}
