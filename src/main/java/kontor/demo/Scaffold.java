package kontor.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Indexes and keys that stand in the way of a bulk load: taken down before and put up
 * after it, in the same transaction. Whatever interrupts the load, the database is as it
 * was.
 */
final class Scaffold {

	private final JdbcClient jdbc;

	private final List<Piece> pieces;

	private Scaffold(JdbcClient jdbc, List<Piece> pieces) {
		this.jdbc = jdbc;
		this.pieces = pieces;
	}

	/** A name for the progress, and how to take it down and put it up. */
	record Piece(String name, String down, String up) {

	}

	/**
	 * Reads from the catalogue what hangs on the tables, also what others hang on them.
	 */
	static Scaffold around(List<String> tables, Connection connection) {
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
		List<Piece> pieces = jdbc
			.sql("""
					select c.conname as name, format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as down,
						format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) as up
					from pg_constraint c
					where c.contype = 'f' and (c.conrelid = any (cast(:tables as regclass[])) or c.confrelid = any (cast(:tables as regclass[])))
						or c.contype in ('p', 'u') and c.conrelid = any (cast(:tables as regclass[]))
					order by c.contype, c.oid desc""")
			.param("tables", tables.toArray(String[]::new))
			.query(Piece.class)
			.list();
		pieces.addAll(jdbc.sql("""
				select i.indexrelid::regclass::text as name, format('drop index %s', i.indexrelid::regclass) as down,
					pg_get_indexdef(i.indexrelid) as up
				from pg_index i
				where i.indrelid = any (cast(:tables as regclass[]))
					and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
				order by i.indexrelid desc""")
			.param("tables", tables.toArray(String[]::new))
			.query(Piece.class)
			.list());
		return new Scaffold(jdbc, pieces);
	}

	int size() {
		return pieces.size();
	}

	void takeDown() {
		pieces.forEach((piece) -> jdbc.sql(piece.down()).update());
	}

	/** Last down, first up: indexes, then keys, then the foreign keys that need them. */
	void putUp(Runnable progress) throws SQLException {
		for (int i = pieces.size() - 1; i >= 0; i--) {
			jdbc.sql(pieces.get(i).up()).update();
			progress.run();
		}
	}

}
