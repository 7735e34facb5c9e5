package kontor.customers;

import java.util.List;
import kontor.customers.MergeRefusedException.Reason;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The rows behind a merge, the same for customers and persons: keeps others from them,
 * moves what names the one that goes, and makes it a tombstone. Which tables there are
 * the database tells by its foreign keys.
 */
@Component
class MergeRows {

	/**
	 * Shorter than the database waits before it ends one of two that wait for each other.
	 */
	private static final String PATIENCE = "300ms";

	private static final String SAME_POINT = """
			w.lookup = l.lookup and (w.kind = l.kind or w.kind in ('PHONE', 'MOBILE') and l.kind in ('PHONE', 'MOBILE'))""";

	private static final String SAME_ADDRESS = """
			w.kind = l.kind and w.country = l.country and w.valid_from is not distinct from l.valid_from
			and w.valid_to is not distinct from l.valid_to and (%s) = (%s)""".formatted(place("w"), place("l"));

	/** The function that goes says nothing that the other one does not. */
	private static final String SAME_FUNCTION = """
			(l.role is null or lower(l.role) = lower(w.role)) and (l.department is null or lower(l.department) = lower(w.department))
			and (l.valid_from is null or l.valid_from = w.valid_from) and l.valid_to is not distinct from w.valid_to""";

	private final JdbcClient jdbc;

	MergeRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private record Locked(long id, long version, boolean gone, boolean visible, boolean writable) {

	}

	private record Pair(long loser, long winner) {

	}

	/** So many rows of a table name a record. */
	record Naming(String table, long rows) {

	}

	/**
	 * Keeps others from changing the two until the transaction ends, and makes sure that
	 * they are what the user saw and may change.
	 */
	void lock(MergeKind kind, MergeOrder order, Viewer viewer) {
		boolean customers = kind == MergeKind.CUSTOMER;
		List<Locked> locked = jdbc.sql(
				"select r.id, r.version, r.deleted_at is not null as gone, %s as visible, %s as writable from %s r where r.id in (?, ?) order by r.id for update of r"
					.formatted(customers ? Visibility.ofAny("r", viewer) : Visibility.ofAnyPerson("r", viewer),
							customers ? Visibility.writableAny("r", viewer) : Visibility.writableAnyPerson("r", viewer),
							kind.table()))
			.param(order.kept())
			.param(order.other())
			.query(Locked.class)
			.list();
		check(locked, order);
		jdbc.sql("select set_config('lock_timeout', ?, true)").param(PATIENCE).query().listOfRows();
	}

	private static void check(List<Locked> locked, MergeOrder order) {
		if (locked.stream().filter(Locked::visible).count() < (order.kept() == order.other() ? 1 : 2)) {
			throw new NotFoundException();
		}
		if (locked.stream().anyMatch((one) -> !one.writable())) {
			throw new AccessDeniedException("may see but not change");
		}
		if (order.kept() == order.other()) {
			throw new MergeRefusedException(Reason.SELF);
		}
		if (locked.stream().anyMatch(Locked::gone)) {
			throw new MergeRefusedException(Reason.GONE);
		}
		if (locked.stream().anyMatch((one) -> changed(one, order))) {
			throw new MergeRefusedException(Reason.CHANGED);
		}
	}

	private static boolean changed(Locked one, MergeOrder order) {
		Long expected = one.id() == order.kept() ? order.keptVersion() : order.otherVersion();
		return expected != null && expected != one.version();
	}

	/**
	 * Gives the winner all that names the loser, what is the same only once. Where one
	 * was restricted, both are.
	 * @param otherAddressFirst whether the loser's addresses come before the winner's
	 */
	void move(MergeKind kind, long loser, long winner, boolean otherAddressFirst) {
		String owner = kind == MergeKind.CUSTOMER ? "customer_id" : "person_id";
		points(owner, loser, winner);
		run("delete from postal_addresses l using postal_addresses w where l.%1$s = :loser and w.%1$s = :winner and "
			.formatted(owner) + SAME_ADDRESS, loser, winner);
		append("postal_addresses", owner, loser, winner, otherAddressFirst);
		functions(kind, loser, winner);
		if (kind == MergeKind.PERSON) {
			append("affiliations", owner, loser, winner, false);
		}
		repoint(kind.table(), loser, winner);
		run("""
				update %1$s w set restricted_at = l.restricted_at, restricted_by = l.restricted_by from %1$s l
				where w.id = :winner and l.id = :loser and w.restricted_at is null and l.restricted_at is not null"""
			.formatted(kind.table()), loser, winner);
	}

	/** A number with a name is worth more than one without. */
	private void points(String owner, long loser, long winner) {
		String both = " l.%1$s = :loser and w.%1$s = :winner and ".formatted(owner) + SAME_POINT;
		run("update contact_points w set label = l.label from contact_points l where w.label is null and l.label is not null and"
				+ both, loser, winner);
		run("delete from contact_points l using contact_points w where" + both, loser, winner);
		append("contact_points", owner, loser, winner, false);
	}

	/** Moves rows that have an order: behind those that are there, or before them. */
	private void append(String table, String owner, long loser, long winner, boolean before) {
		String place = before ? "position - 1 - (select coalesce(max(position), 0) from %1$s where %2$s = :loser)"
				: "position + 1 + (select coalesce(max(position), -1) from %1$s where %2$s = :winner)";
		run(("update %1$s set %2$s = :winner, position = " + place + " where %2$s = :loser").formatted(table, owner),
				loser, winner);
	}

	/** Somebody who has the same function with both has it once. */
	private void functions(MergeKind kind, long loser, long winner) {
		String own = kind == MergeKind.CUSTOMER ? "customer_id" : "person_id";
		String shared = kind == MergeKind.CUSTOMER ? "person_id" : "customer_id";
		List<Pair> same = jdbc
			.sql("""
					select distinct on (l.id) l.id as loser, w.id as winner from affiliations l join affiliations w on w.%1$s = l.%1$s
					where l.%2$s = ? and w.%2$s = ? and %3$s order by l.id, w.position"""
				.formatted(shared, own, SAME_FUNCTION))
			.param(loser)
			.param(winner)
			.query(Pair.class)
			.list();
		for (Pair pair : same) {
			points("affiliation_id", pair.loser(), pair.winner());
			repoint("affiliations", pair.loser(), pair.winner());
			jdbc.sql("delete from affiliations where id = ?").param(pair.loser()).update();
		}
	}

	private void repoint(String table, long loser, long winner) {
		jdbc.sql("select repoint(?, ?, ?)").param(table).param(loser).param(winner).query().listOfRows();
	}

	/** Makes it a tombstone that leads to the winner. */
	void bury(MergeKind kind, long loser, long winner, Viewer by) {
		jdbc.sql("update " + kind.table()
				+ " set merged_into = ?, deleted_at = now(), deleted_by = ?, version = version + 1 where id = ?")
			.param(winner)
			.param(by.id())
			.param(loser)
			.update();
	}

	/** Gives the loser the winner's number, which gets another in this transaction. */
	void giveNumber(long loser, @Nullable String number) {
		jdbc.sql("set constraints customers_number_key deferred").update();
		jdbc.sql("update customers set number = ? where id = ?").param(number).param(loser).update();
	}

	/** Which tables name a record. */
	List<Naming> naming(MergeKind kind, long id) {
		return jdbc.sql("select name, amount from count_references(?, ?)")
			.param(kind.table())
			.param(id)
			.query((row, number) -> new Naming(row.getString(1), row.getLong(2)))
			.list();
	}

	private void run(String sql, long loser, long winner) {
		jdbc.sql(sql).param("loser", loser).param("winner", winner).update();
	}

	private static String place(String alias) {
		return "lower(concat_ws('|', regexp_replace(%1$s.street, '\\s+', ' ', 'g'), '', %1$s.postal_code, '', %1$s.city))"
			.formatted(alias);
	}

}
