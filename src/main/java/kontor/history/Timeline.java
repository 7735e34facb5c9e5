package kontor.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kontor.users.Viewer;
import kontor.web.BoundedCount;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the history, newest first. Each question is one statement.
 */
@Repository
class Timeline {

	/** How much of a text lists show. */
	static final int PASSAGE = 280;

	static final int PAGE = 25;

	private static final String COLUMNS = "i.id, i.customer_id, c.name, i.person_id,"
			+ " nullif(concat_ws(' ', p.title, p.first_name, p.last_name), ''), i.channel, i.direction, i.occurred_at,"
			+ " i.duration_minutes, i.subject, i.sentiment, i.confidential, i.author_id, u.display_name, i.external_id,"
			+ " i.changed_at, i.version, ";

	private static final String RESTRICTED = ", num_nonnulls(c.restricted_at, p.restricted_at) > 0";

	private static final String BEGINNING = COLUMNS + "left(i.body, " + PASSAGE + "), length(i.body) > " + PASSAGE
			+ RESTRICTED;

	private static final String WHOLE = COLUMNS + "i.body, false" + RESTRICTED;

	private final JdbcClient jdbc;

	Timeline(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page for reading: long texts are cut. */
	Slice<Entry> page(HistoryFilter filter, Viewer viewer, @Nullable String after) {
		return slice(filter, viewer, Position.read(after), PAGE, BEGINNING);
	}

	/** A page for machines: texts are whole. */
	Slice<Entry> whole(HistoryFilter filter, Viewer viewer, @Nullable String after, int limit) {
		return slice(filter, viewer, Position.read(after), limit, WHOLE);
	}

	/** The same for a file that leaves the house: nobody whose data may not be used. */
	Slice<Entry> exported(HistoryFilter filter, Viewer viewer, @Nullable String after, int limit) {
		TimelineSql sql = new TimelineSql(filter, viewer, Position.read(after), limit + 1).unrestricted();
		return Slice.of(rows(sql, WHOLE), limit, Position::cursor);
	}

	/** How many the filter finds, counted no further than people care. */
	BoundedCount count(HistoryFilter filter, Viewer viewer) {
		TimelineSql sql = new TimelineSql(filter, viewer, null, BoundedCount.LIMIT + 1);
		String counted = "select count(*) from (" + sql.select("i.id") + ") counted";
		return BoundedCount.of(jdbc.sql(counted).params(sql.params()).query(Integer.class).single());
	}

	/** The newest entries with their whole texts. */
	List<Entry> newest(HistoryFilter filter, Viewer viewer, int limit) {
		return rows(filter, viewer, null, limit, WHOLE);
	}

	/**
	 * The newest entries by this user or of customers he looks after; only what happened
	 * lately is looked at.
	 */
	List<Entry> around(Viewer viewer, int limit) {
		return jdbc
			.sql("select " + BEGINNING
					+ """
							 from (select * from interactions order by occurred_at desc, id desc limit 500) i
								cross join lateral (select c.name, c.owner_id, c.restricted_at from customers c where c.id = i.customer_id and %s offset 0) c
								left join contact_persons p on p.id = i.person_id left join users u on u.id = i.author_id
							where (i.author_id = :me or c.owner_id = :me) order by i.occurred_at desc, i.id desc limit %d
							"""
						.formatted(HistoryVisibility.of("i", "c", viewer), limit))
			.param("me", viewer.id())
			.query(Timeline::entry)
			.list();
	}

	private Slice<Entry> slice(HistoryFilter filter, Viewer viewer, @Nullable Position after, int limit,
			String columns) {
		return Slice.of(rows(filter, viewer, after, limit + 1, columns), limit, Position::cursor);
	}

	private List<Entry> rows(HistoryFilter filter, Viewer viewer, @Nullable Position after, int limit, String columns) {
		return rows(new TimelineSql(filter, viewer, after, limit), columns);
	}

	private List<Entry> rows(TimelineSql sql, String columns) {
		String statement = sql.select(columns);
		return jdbc.sql(statement).params(sql.params()).query(Timeline::entry).list();
	}

	Optional<Entry> find(long id, Viewer viewer) {
		return jdbc
			.sql("select " + WHOLE + " from interactions i join customers c on c.id = i.customer_id"
					+ " left join contact_persons p on p.id = i.person_id left join users u on u.id = i.author_id"
					+ " where i.id = ? and " + HistoryVisibility.of("i", "c", viewer))
			.param(id)
			.query(Timeline::entry)
			.optional();
	}

	/** Entries whoever may see them, of customers in the Papierkorb too. */
	List<Entry> unrestricted(Collection<Long> ids) {
		return jdbc
			.sql("select " + WHOLE + " from interactions i join customers c on c.id = i.customer_id"
					+ " left join contact_persons p on p.id = i.person_id left join users u on u.id = i.author_id"
					+ " where i.id = any (?) and c.restricted_at is null and p.restricted_at is null")
			.param(ids.toArray(Long[]::new))
			.query(Timeline::entry)
			.list();
	}

	List<Long> restricted(Collection<Long> ids) {
		return jdbc.sql("""
				select i.id from interactions i join customers c on c.id = i.customer_id
					left join contact_persons p on p.id = i.person_id
				where i.id = any (?) and num_nonnulls(c.restricted_at, p.restricted_at) > 0""")
			.param(ids.toArray(Long[]::new))
			.query(Long.class)
			.list();
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		return new Entry(row.getLong(1), row.getLong(2), row.getString(3), id(row, 4), row.getString(5),
				Channel.valueOf(row.getString(6)), Direction.valueOf(row.getString(7)), row.getTimestamp(8).toInstant(),
				minutes(row, 9), row.getString(10), row.getString(18), row.getBoolean(19),
				Sentiment.valueOf(row.getString(11)), row.getBoolean(12), id(row, 13), row.getString(14),
				row.getString(15), instant(row, 16), row.getLong(17), row.getBoolean(20));
	}

	static @Nullable Long id(ResultSet row, int column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? null : value;
	}

	static @Nullable Integer minutes(ResultSet row, int column) throws SQLException {
		int value = row.getInt(column);
		return row.wasNull() ? null : value;
	}

	private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
		Timestamp value = row.getTimestamp(column);
		return value == null ? null : value.toInstant();
	}

}
