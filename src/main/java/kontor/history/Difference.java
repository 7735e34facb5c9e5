package kontor.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field in which two versions differ.
 *
 * @param field its name in the form
 * @param theirs the stored value
 * @param mine the typed one
 */
public record Difference(String field, @Nullable Object theirs, @Nullable Object mine) {

	static List<Difference> between(Content theirs, Content mine, List<Interactions.Person> persons) {
		List<Difference> all = new ArrayList<>();
		add(all, "channel", theirs.channel(), mine.channel());
		add(all, "direction", theirs.direction(), mine.direction());
		add(all, "occurredAt", theirs.occurredAt(), mine.occurredAt());
		add(all, "subject", theirs.subject(), mine.subject());
		add(all, "body", theirs.body(), mine.body());
		add(all, "personId", name(theirs.personId(), persons), name(mine.personId(), persons));
		add(all, "sentiment", theirs.sentiment(), mine.sentiment());
		add(all, "durationMinutes", theirs.durationMinutes(), mine.durationMinutes());
		add(all, "confidential", theirs.confidential(), mine.confidential());
		return all;
	}

	private static @Nullable String name(@Nullable Long id, List<Interactions.Person> persons) {
		return persons.stream()
			.filter((person) -> Objects.equals(person.id(), id))
			.map(Interactions.Person::name)
			.findFirst()
			.orElse(null);
	}

	private static void add(List<Difference> all, String field, @Nullable Object theirs, @Nullable Object mine) {
		if (!Objects.equals(theirs, mine)) {
			all.add(new Difference(field, theirs, mine));
		}
	}

}
