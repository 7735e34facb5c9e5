package kontor.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is walked by key: its items and where the next page starts. As
 * JSON it is {@code {items, next}}.
 *
 * @param items in the order of the list
 * @param next the cursor to pass as {@code after}; null on the last page
 */
public record Slice<T>(List<T> items, @Nullable String next) {

	/**
	 * Cuts what a query with {@code limit + 1} rows found.
	 * @param cursor makes the cursor from the last item that is shown
	 */
	public static <T> Slice<T> of(List<T> found, int limit, Function<T, String> cursor) {
		if (found.size() <= limit) {
			return new Slice<>(found, null);
		}
		List<T> items = List.copyOf(found.subList(0, limit));
		return new Slice<>(items, cursor.apply(items.get(limit - 1)));
	}

	public <R> Slice<R> map(Function<T, R> mapping) {
		return new Slice<>(items.stream().map(mapping).toList(), next);
	}

	public boolean isEmpty() {
		return items.isEmpty();
	}

}
