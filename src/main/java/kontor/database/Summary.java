package kontor.database;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What a command did, the object that {@code --json} prints. */
public record Summary(long created, long updated, long unchanged, long skipped, List<Problem> errors) {

	public static final Summary NOTHING = new Summary(0, 0, 0, 0, List.of());

	public Summary {
		errors = List.copyOf(errors);
	}

	public Summary plus(Summary other) {
		return new Summary(this.created + other.created, this.updated + other.updated, this.unchanged + other.unchanged,
				this.skipped + other.skipped, Stream.concat(this.errors.stream(), other.errors.stream()).toList());
	}

	public Summary plus(Problem problem) {
		return plus(new Summary(0, 0, 0, 0, List.of(problem)));
	}

	String asText() {
		String counts = "%d created, %d updated, %d unchanged, %d skipped, %d failed".formatted(this.created,
				this.updated, this.unchanged, this.skipped, this.errors.size());
		return this.errors.stream().map((error) -> "\n" + error.asText()).collect(Collectors.joining("", counts, ""));
	}

	/** A row that failed, or a whole file where the row is null. */
	public record Problem(String file, @Nullable Long row, String message) {

		String asText() {
			return this.file + ((this.row != null) ? ":" + this.row : "") + ": " + this.message;
		}

	}

}
