package kontor.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Reads rows into records: {@code last_contact_at} becomes {@code lastContactAt}. The
 * columns are looked up once a query, where Spring's mapper asks for each in each row and
 * has the driver throw an exception for every name with an underscore. One for each
 * query, it is not shared.
 *
 * @param <T> a record of texts, numbers, days, instants and enums
 */
public final class Records<T extends Record> implements RowMapper<T> {

	private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
		@Override
		protected Shape computeValue(Class<?> type) {
			return Shape.of(type);
		}
	};

	private final Class<T> type;

	private final Shape shape;

	private int @Nullable [] columns;

	private Records(Class<T> type) {
		this.type = type;
		shape = SHAPES.get(type);
	}

	/** What a record consists of. */
	private record Shape(Constructor<?> constructor, Class<?>[] types, String[] names) {

		static Shape of(Class<?> type) {
			RecordComponent[] components = type.getRecordComponents();
			Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
			String[] names = Stream.of(components).map(RecordComponent::getName).toArray(String[]::new);
			try {
				Constructor<?> constructor = type.getDeclaredConstructor(types);
				constructor.setAccessible(true);
				return new Shape(constructor, types, names);
			}
			catch (NoSuchMethodException ex) {
				throw new IllegalArgumentException(ex);
			}
		}

	}

	/** A mapper for one query. */
	public static <T extends Record> RowMapper<T> of(Class<T> type) {
		return new Records<>(type);
	}

	/**
	 * @throws SQLException where a component has no column
	 */
	@Override
	public T mapRow(ResultSet row, int number) throws SQLException {
		int[] places = columns == null ? columns = columns(row.getMetaData()) : columns;
		Object[] values = new Object[places.length];
		for (int i = 0; i < places.length; i++) {
			values[i] = value(row, places[i], shape.types()[i]);
		}
		try {
			return type.cast(shape.constructor().newInstance(values));
		}
		catch (InvocationTargetException | InstantiationException | IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private int[] columns(ResultSetMetaData row) throws SQLException {
		Map<String, Integer> places = new HashMap<>();
		for (int i = row.getColumnCount(); i > 0; i--) {
			places.put(row.getColumnLabel(i).replace("_", "").toLowerCase(Locale.ROOT), i);
		}
		String[] names = shape.names();
		int[] found = new int[names.length];
		for (int i = 0; i < names.length; i++) {
			Integer place = places.get(names[i].toLowerCase(Locale.ROOT));
			if (place == null) {
				throw new SQLException("no column for " + names[i]);
			}
			found[i] = place;
		}
		return found;
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static @Nullable Object value(ResultSet row, int column, Class<?> type) throws SQLException {
		if (type.isEnum()) {
			String name = row.getString(column);
			return name == null ? null : Enum.valueOf((Class<Enum>) type, name);
		}
		if (type == Instant.class) {
			Timestamp moment = row.getTimestamp(column);
			return moment == null ? null : moment.toInstant();
		}
		return JdbcUtils.getResultSetValue(row, column, type);
	}

}
