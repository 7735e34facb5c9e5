package kontor.customers;

import java.util.List;

/**
 * What the filter offers for choosing.
 *
 * @param users who may own customers, by name
 * @param tags by name
 */
record CustomerListOptions(List<Choice> users, List<Choice> tags) {

	record Choice(long id, String name) {

	}

	static String name(List<Choice> choices, long id) {
		return choices.stream().filter((choice) -> choice.id() == id).map(Choice::name).findFirst().orElse("?");
	}

}
