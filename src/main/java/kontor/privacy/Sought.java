package kontor.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kontor.customers.Holding;

/**
 * Whom a search looks for, as conditions in SQL and their parameters: somebody with the
 * records that went into his, or several at once.
 *
 * @param subjects the one who is concerned comes first
 */
record Sought(List<Subject> subjects, List<Needles> needles) {

	static Sought of(List<Sought> several) {
		return new Sought(several.stream().flatMap((one) -> one.subjects().stream()).toList(),
				several.stream().flatMap((one) -> one.needles().stream()).toList());
	}

	/** By so many at a time; a pattern for too many grows too large. */
	List<Sought> parts(int size) {
		return IntStream.iterate(0, (from) -> from < needles.size(), (from) -> from + size)
			.mapToObj((from) -> new Sought(subjects, needles.subList(from, Math.min(from + size, needles.size()))))
			.toList();
	}

	Subject first() {
		return subjects.get(0);
	}

	boolean isEmpty() {
		return needles.stream().allMatch(Needles::isEmpty);
	}

	/** Matches whole names, addresses and numbers. */
	String whole() {
		return any(Needles::whole);
	}

	private String near() {
		return any(Needles::near);
	}

	private String any(Function<Needles, String> pattern) {
		String all = needles.stream()
			.map(pattern)
			.filter((one) -> !one.equals(Needles.NOTHING))
			.distinct()
			.collect(Collectors.joining("|"));
		return all.isEmpty() ? Needles.NOTHING : all;
	}

	/** The condition that a text holds the two names of one of them apart. */
	String apart(String text) {
		return IntStream.range(0, needles.size())
			.mapToObj((i) -> "(%1$s ~* :first%2$d and %1$s ~* :last%2$d)".formatted(text, i))
			.collect(Collectors.joining(" or "));
	}

	/** The condition that a file holds a name or an address. */
	String within(String bytes) {
		return IntStream.range(0, literals().size())
			.mapToObj((i) -> "position(convert_to(:literal" + i + ", 'UTF8') in " + bytes + ") > 0")
			.collect(Collectors.joining(" or "));
	}

	private List<String> literals() {
		return needles.stream().flatMap((one) -> one.literals().stream()).distinct().toList();
	}

	/** The names of the parameters that hold patterns, the surest first. */
	List<String> patterns() {
		return Stream.concat(Stream.of("whole", "near"), IntStream.range(0, needles.size()).mapToObj((i) -> "last" + i))
			.toList();
	}

	/** The same for the first names alone. */
	List<String> firstNames() {
		return IntStream.range(0, needles.size()).mapToObj((i) -> "first" + i).toList();
	}

	/** The condition that a row is about one of them; empty where none is. */
	String own(Holding holding) {
		List<String> conditions = new ArrayList<>();
		for (int i = 0; i < subjects.size(); i++) {
			String own = subjects.get(i).own(holding);
			boolean stays = holding.fate() == Holding.Fate.STAYS && subjects.get(i).isPerson();
			if (own != null && !stays) {
				conditions.add("(" + own.replace(":person", ":person" + i).replace(":customer", ":customer" + i) + ")");
			}
		}
		return String.join(" or ", conditions);
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>(first().parameters());
		for (int i = 0; i < subjects.size(); i++) {
			int number = i;
			subjects.get(i).parameters().forEach((name, id) -> parameters.put(name + number, id));
		}
		for (int i = 0; i < needles.size(); i++) {
			parameters.put("first" + i, needles.get(i).first());
			parameters.put("last" + i, needles.get(i).last());
		}
		for (int i = 0; i < literals().size(); i++) {
			parameters.put("literal" + i, literals().get(i));
		}
		parameters.put("whole", whole());
		parameters.put("near", near());
		return parameters;
	}

}
