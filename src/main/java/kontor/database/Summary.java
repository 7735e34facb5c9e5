package kontor.database;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a command did, the object that {@code --json} prints.
 *
 * @param files what is to be told of single files beside the numbers
 */
public record Summary(long created, long updated, long unchanged, long skipped, List<Problem> errors,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<Map<String, Object>> files) {

	public static final Summary NOTHING = new Summary(0, 0, 0, 0, List.of());

	public Summary {
		errors = List.copyOf(errors);
		files = List.copyOf(files);
	}

	public Summary(long created, long updated, long unchanged, long skipped, List<Problem> errors) {
		this(created, updated, unchanged, skipped, errors, List.of());
	}

	public Summary plus(Summary other) {
		return new Summary(this.created + other.created, this.updated + other.updated, this.unchanged + other.unchanged,
				this.skipped + other.skipped, Stream.concat(this.errors.stream(), other.errors.stream()).toList(),
				Stream.concat(this.files.stream(), other.files.stream()).toList());
	}

	public Summary plus(Problem problem) {
		return plus(new Summary(0, 0, 0, 0, List.of(problem)));
	}

	public Summary with(List<Map<String, Object>> told) {
		return new Summary(this.created, this.updated, this.unchanged, this.skipped, this.errors, told);
	}

	String asText() {
		String told = this.files.stream().map((file) -> "\n" + file).collect(Collectors.joining());
		String counts = "%d created, %d updated, %d unchanged, %d skipped, %d failed".formatted(this.created,
				this.updated, this.unchanged, this.skipped, this.errors.size());
		return this.errors.stream().map((error) -> "\n" + error.asText()).collect(Collectors.joining("", counts, told));
	}

	/** A row that failed, or a whole file where the row is null. */
	public record Problem(String file, @Nullable Long row, String message) {

		String asText() {
			return this.file + ((this.row != null) ? ":" + this.row : "") + ": " + this.message;
		}

	}

}
