package kontor.history;

import java.util.List;
import java.util.stream.Stream;
import kontor.users.Company;
import org.springframework.stereotype.Component;

/**
 * Offers as links what an entry's text names: numbers, addresses, and the person it is
 * about. Asks nobody. Templates call it {@code @entryLinks}.
 */
@Component("entryLinks")
public class EntryLinks {

	private final Company company;

	EntryLinks(Company company) {
		this.company = company;
	}

	/** The text in parts; without links where nobody is to be called. */
	public List<LinkedText.Part> parts(Entry entry) {
		if (entry.restricted()) {
			return LinkedText.plain(entry.body());
		}
		List<LinkedText.Part> parts = LinkedText.of(entry.body(), company.dialingArea().country());
		if (entry.cut()) {
			LinkedText.unlinkEnd(parts);
		}
		String name = entry.personName();
		return name == null ? parts : LinkedText.naming(parts, names(name), "/persons/" + entry.personId());
	}

	/** The whole name, and with Anrede the last one. */
	private static List<String> names(String name) {
		String last = name.substring(name.lastIndexOf(' ') + 1);
		return Stream
			.concat(Stream.of(name),
					Stream.of("Frau Dr. ", "Herrn Dr. ", "Herr Dr. ", "Frau ", "Herrn ", "Herr ")
						.map((form) -> form + last))
			.toList();
	}

}
