package kontor.web;

import org.jspecify.annotations.Nullable;

/**
 * How a list is sorted, as links say it: "name", or "-name" for the other way round.
 *
 * @param key the name of a column
 */
public record SortOrder(String key, boolean descending) {

	public static SortOrder of(@Nullable String text, String otherwise) {
		String typed = text == null || text.isBlank() ? otherwise : text;
		return typed.startsWith("-") ? new SortOrder(typed.substring(1), true) : new SortOrder(typed, false);
	}

	/** What a click on the column's heading asks for. */
	SortOrder clicked(String column) {
		return new SortOrder(column, key.equals(column) && !descending);
	}

	@Override
	public String toString() {
		return descending ? "-" + key : key;
	}

}
