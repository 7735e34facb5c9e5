package kontor.database.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kontor.database.Jobs;
import kontor.database.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was backed up, and what is to be. */
@Component
class Backups {

	private static final int SHOWN = 60;

	private static final int LONGEST = 2000;

	private static final String SELECT = "select id, nightly, state, created_at, finished_at, file, bytes, encrypted, reason, detail from backups ";

	private final JdbcClient jdbc;

	private final Jobs jobs;

	Backups(JdbcClient jdbc, Jobs jobs) {
		this.jdbc = jdbc;
		this.jobs = jobs;
	}

	/**
	 * The last of each, by the time they were wanted or done.
	 *
	 * @param good begun last of those that are done or not over
	 * @param failed begun last of those that failed
	 * @param success done last
	 * @param restored when one was last brought into this database
	 */
	record Latest(@Nullable Instant good, @Nullable Instant failed, @Nullable Instant success,
			@Nullable Instant restored) {

	}

	/**
	 * Has one made in the background.
	 * @return false where one is being made already
	 */
	@Transactional
	public boolean want(boolean nightly) {
		Optional<Long> wanted = jdbc.sql("insert into backups (nightly) values (?) on conflict do nothing returning id")
			.param(nightly)
			.query(Long.class)
			.optional();
		wanted.ifPresent((id) -> jobs.submit(BackupJob.NAME, id));
		return wanted.isPresent();
	}

	/**
	 * @return false where it is over already
	 */
	@Transactional
	public boolean begin(long id) {
		return jdbc.sql("update backups set state = 'RUNNING' where id = ? and state in ('WAITING', 'RUNNING')")
			.param(id)
			.update() == 1;
	}

	@Transactional
	public void succeed(long id, Path file, long bytes, boolean encrypted) {
		jdbc.sql(
				"update backups set state = 'DONE', file = ?, bytes = ?, encrypted = ?, finished_at = now() where id = ?")
			.param(file.toString())
			.param(bytes)
			.param(encrypted)
			.param(id)
			.update();
	}

	@Transactional
	public void fail(long id, BackupFailure.Reason reason, String detail) {
		jdbc.sql("""
				update backups set state = 'FAILED', reason = ?, detail = left(?, ?), finished_at = now()
				where id = ? and state in ('WAITING', 'RUNNING')""")
			.param(reason.name())
			.param(detail.replace('\0', ' '))
			.param(LONGEST)
			.param(id)
			.update();
	}

	/** Nobody works on a backup for days. */
	@Transactional
	public void giveUpLost() {
		jdbc.sql("""
				update backups set state = 'FAILED', reason = 'INTERRUPTED', finished_at = now()
				where state in ('WAITING', 'RUNNING') and created_at < now() - interval '1 day'""").update();
	}

	@Transactional
	public void forget(long id) {
		jdbc.sql("delete from backups where id = ?").param(id).update();
	}

	List<BackupRun> newest() {
		return jdbc.sql(SELECT + "order by created_at desc, id desc limit ?")
			.param(SHOWN)
			.query(Records.of(BackupRun.class))
			.list();
	}

	/** Those that are over, newest first. */
	List<BackupRun> over() {
		return jdbc.sql(SELECT + "where state in ('DONE', 'FAILED') order by created_at desc, id desc")
			.query(Records.of(BackupRun.class))
			.list();
	}

	Latest latest() {
		return jdbc.sql("""
				select max(created_at) filter (where state <> 'FAILED') as good,
					max(created_at) filter (where state = 'FAILED') as failed,
					max(finished_at) filter (where state = 'DONE') as success,
					(select at from audit_entries where event = 'RESTORED' order by id desc limit 1) as restored
				from backups""").query(Records.of(Latest.class)).single();
	}

	Optional<BackupRun> last(BackupRun.State state) {
		return jdbc.sql(SELECT + "where state = ? order by created_at desc, id desc limit 1")
			.param(state.name())
			.query(Records.of(BackupRun.class))
			.optional();
	}

}
