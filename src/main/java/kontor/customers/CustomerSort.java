package kontor.customers;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kontor.web.Cursor;
import kontor.web.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * The orders of the list of customers. The last column of each is unique and all run the
 * same way, so that an index is walked from any row on, forwards and backwards.
 */
enum CustomerSort {

	NAME("c.name_key"), NUMBER("c.number"), TOWN(CustomerFilterSql.CITY, "c.name_key"),
	POSTCODE(CustomerFilterSql.POSTCODE, "c.name_key"), CONTACT(CustomerFilterSql.LAST_CONTACT),
	CREATED("c.created_at");

	private final List<String> columns;

	CustomerSort(String... columns) {
		this.columns = List.of(columns);
	}

	/** The order that a link names; by name where it names none. */
	static CustomerSort of(SortOrder order) {
		for (CustomerSort sort : values()) {
			if (sort.key().equals(order.key())) {
				return sort;
			}
		}
		return NAME;
	}

	/** As links say it. */
	String key() {
		return name().toLowerCase();
	}

	/** The sort columns for the list of selected columns, named k0, k1. */
	String selected() {
		return IntStream.range(0, columns.size())
			.mapToObj((i) -> columns.get(i) + " as k" + i)
			.collect(Collectors.joining(", "));
	}

	/** For {@code order by}. */
	String by(boolean descending) {
		String way = descending ? " desc" : "";
		return columns.stream().map((column) -> column + way + ", ").collect(Collectors.joining()) + "c.id" + way;
	}

	/** For {@code order by} around what {@link #selected} selected. */
	String again(boolean descending) {
		String way = descending ? " desc" : "";
		return IntStream.range(0, columns.size()).mapToObj((i) -> "k" + i + way + ", ").collect(Collectors.joining())
				+ "id" + way;
	}

	/** The rows behind the cursor, with the parameters of {@link #parameters}. */
	String behind(boolean descending) {
		String cast = isTime() ? "cast(:k%d as timestamptz)" : ":k%d";
		String values = IntStream.range(0, columns.size())
			.mapToObj((i) -> cast.formatted(i) + ", ")
			.collect(Collectors.joining());
		return "(%s, c.id) %s (%s:id)".formatted(String.join(", ", columns), descending ? "<" : ">", values);
	}

	Map<String, Object> parameters(Cursor cursor) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		IntStream.range(0, columns.size()).forEach((i) -> parameters.put("k" + i, cursor.text(i)));
		parameters.put("id", cursor.number(columns.size()));
		return parameters;
	}

	/**
	 * @return null where there is no cursor or it is none of this order
	 */
	@Nullable Cursor read(@Nullable String text) {
		Cursor cursor = Cursor.read(text, columns.size() + 1);
		return cursor != null && fits(cursor) ? cursor : null;
	}

	private boolean fits(Cursor cursor) {
		try {
			cursor.number(columns.size());
			if (isTime() && !cursor.text(0).equals("-infinity")) {
				Instant.parse(cursor.text(0));
			}
			return cursor.text(0).indexOf('\0') < 0;
		}
		catch (NumberFormatException | DateTimeException ex) {
			return false;
		}
	}

	private boolean isTime() {
		return this == CONTACT || this == CREATED;
	}

	/** Where the next page starts after this row. */
	String cursor(CustomerRow row) {
		return switch (this) {
			case NAME -> Cursor.of(row.nameKey(), row.id());
			case NUMBER -> Cursor.of(row.number(), row.id());
			case TOWN -> Cursor.of(row.cityKey() == null ? "~" : row.cityKey(), row.nameKey(), row.id());
			case POSTCODE -> Cursor.of(row.postalCode() == null ? "~" : row.postalCode(), row.nameKey(), row.id());
			case CONTACT ->
				Cursor.of(row.lastContactAt() == null ? "-infinity" : row.lastContactAt().toString(), row.id());
			case CREATED -> Cursor.of(row.createdAt().toString(), row.id());
		};
	}

}
