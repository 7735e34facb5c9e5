package kontor.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import kontor.database.CommandOutput;
import kontor.database.Progress;
import kontor.database.Summary;
import kontor.history.HistoryWorld;
import kontor.imports.matching.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports calendars as the command line does, and looks at what is there then. */
class CalendarWorld {

	private final CommandLineImport imports;

	private final JdbcClient jdbc;

	CalendarWorld(CommandLineImport imports, JdbcClient jdbc, TransactionTemplate transaction) {
		this.imports = imports;
		this.jdbc = jdbc;
		new HistoryWorld(jdbc, transaction);
	}

	Summary read(byte[] text) {
		Path file = null;
		try (Progress progress = new CommandOutput().progress("", -1)) {
			file = Files.write(Files.createTempFile("kontor", ".ics"), text);
			return imports.run(file, null, UnaryOperator.identity(), Terms.USUAL, progress);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			if (file != null) {
				file.toFile().delete();
			}
		}
	}

	/** "2026-03-23 08:30 Title" on the firm's clock; whole days at 00:00. */
	List<String> times(String uid) {
		return jdbc
			.sql("""
					select to_char(e.day, 'YYYY-MM-DD ') || case when e.all_day then '00:00' else to_char(e.starts_at at time zone 'Europe/Berlin', 'HH24:MI') end || ' ' || a.title
					from calendar_entries e join appointments a on a.id = e.appointment_id
					where a.uid like ? and e.main order by e.day, e.starts_at, a.id""")
			.param(uid + "%")
			.query(String.class)
			.list();
	}

}
