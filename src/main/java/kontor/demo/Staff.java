package kontor.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kontor.users.Role;

/** Who works at the furniture maker. */
final class Staff {

	private final List<Colleague> colleagues;

	private final Map<Role, List<Colleague>> byRole;

	private Staff(List<Colleague> colleagues) {
		this.colleagues = colleagues;
		this.byRole = colleagues.stream()
			.collect(Collectors.groupingBy(Colleague::role, () -> new EnumMap<>(Role.class), Collectors.toList()));
	}

	/** Not yet in the database: the ids are 1, 2, 3 … */
	static Staff of(int size) {
		List<String[]> rows = Resource.named("staff.txt").rows(";");
		return new Staff(IntStream.range(0, size).mapToObj((i) -> Colleague.of(i + 1, rows.get(i))).toList());
	}

	/** The same people under the ids that the database gave them. */
	Staff withIds(Map<String, Long> ids) {
		return new Staff(colleagues.stream().map((one) -> one.withId(ids.get(one.username()))).toList());
	}

	List<Colleague> colleagues() {
		return colleagues;
	}

	/** Who of a role looks after a customer; always the same. */
	Colleague of(Role role, int customer) {
		List<Colleague> able = byRole.get(role);
		return able.get(Math.floorMod(customer * 31 + customer / 7, able.size()));
	}

	record Colleague(long id, String username, Person person, Role role) {

		private static Colleague of(long id, String[] row) {
			return new Colleague(id, row[0], new Person(0, row[1].equals("FRAU"), null, row[2], row[3], null),
					Role.valueOf(row[4]));
		}

		private Colleague withId(long other) {
			return new Colleague(other, username, person, role);
		}

		String displayName() {
			return person.signed();
		}

	}

}
