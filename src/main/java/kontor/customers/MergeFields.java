package kontor.customers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of two records that become one: whose value each gets.
 *
 * @param <D> what they are drafts of
 */
final class MergeFields<D> {

	private final D kept;

	private final D other;

	private final Map<String, MergeChoice> choices;

	MergeFields(D kept, D other, Map<String, MergeChoice> choices) {
		this.kept = kept;
		this.other = other;
		this.choices = choices;
	}

	/** The chosen value; where none was chosen, the one there is. */
	<T> @Nullable T of(String field, Function<D, @Nullable T> value) {
		return switch (choice(field, value)) {
			case KEPT, BOTH -> value.apply(kept);
			case OTHER -> value.apply(other);
		};
	}

	/** As {@link #of}, for what is never empty. */
	<T> T always(String field, Function<D, T> value) {
		return Objects.requireNonNull(of(field, value::apply));
	}

	/** A text that may be both. */
	@Nullable String text(String field, Function<D, @Nullable String> value) {
		List<String> both = both(value);
		MergeChoice choice = choices.getOrDefault(field, both.size() == 2 ? MergeChoice.BOTH : choice(field, value));
		return choice == MergeChoice.BOTH ? String.join("\n\n", both) : of(field, value);
	}

	private List<String> both(Function<D, @Nullable String> value) {
		return java.util.stream.Stream.of(value.apply(kept), value.apply(other))
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.distinct()
			.toList();
	}

	private <T> MergeChoice choice(String field, Function<D, @Nullable T> value) {
		return choices.getOrDefault(field, value.apply(kept) == null ? MergeChoice.OTHER : MergeChoice.KEPT);
	}

}
