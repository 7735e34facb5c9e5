package kontor.imports;

import java.time.LocalTime;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes uploaded files, rows and what would take an import back, thirty days after it;
 * what was never carried out goes altogether, and what a command that died was reading.
 */
@Component
class Forgetting implements RecurringJob {

	private final JdbcClient jdbc;

	Forgetting(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return "imports.forget";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.dailyAt(LocalTime.of(3, 20));
	}

	@Override
	@Transactional
	public void run() {
		String old = " where batch_id in (select id from import_batches where created_at < now() - make_interval(days => ?)"
				+ " and coalesce(finished_at, created_at) < now() - make_interval(days => ?) and state not in ('RUNNING', 'UNDOING'))";
		int days = (int) Batch.KEPT.toDays();
		for (String table : new String[] { "import_contents", "import_rows", "import_images" }) {
			jdbc.sql("delete from " + table + old).param(days).param(days).update();
		}
		jdbc.sql("""
				delete from import_batches where state in ('UPLOADED', 'READING', 'PREVIEWED')
					and created_at < now() - make_interval(days => ?)""").param(days).update();
		jdbc.sql("""
				delete from import_batches b where state = 'READING' and created_at < now() - interval '1 day'
					and not exists (select 1 from import_contents c where c.batch_id = b.id)""").update();
	}

}
