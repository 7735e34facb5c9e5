package kontor.database;

import java.time.Duration;
import java.util.List;

import kontor.KontorTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@KontorTest
class JobsTests {

	@Autowired
	Jobs jobs;

	@Autowired
	SampleJob sample;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void aJobWaitsForTheCommitAndLeavesNothingBehind() throws Exception {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.jobs.submit("sample", 2);
			pause(Duration.ofMillis(1500));
			assertThat(this.sample.ran).doesNotContain(2L);
		});
		await(this.sample.ran, 2);
	}

	@Test
	void whatIsRolledBackNeverRuns() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.jobs.submit("sample", 4);
			status.setRollbackOnly();
		});
		this.jobs.submit("sample", 6);
		await(this.sample.ran, 6);
		pause(Duration.ofMillis(1200));
		assertThat(this.sample.ran).doesNotContain(4L);
	}

	@Test
	void aJobWhoseProcessDiedRunsAgain() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.jdbc.sql("""
				insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
					last_heartbeat, version)
				values ('sample', '8/x', now() - interval '1 hour', true, 'dead', now() - interval '1 hour', 1)""")
			.update());
		await(this.sample.ran, 8);
	}

	@Test
	void aHopelessJobIsGivenUp() {
		this.jobs.submit("sample", 3);
		await(this.sample.givenUp, 3);
	}

	@Test
	void anUnknownHandlerIsAnError() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.jobs.submit("nobody", 1));
	}

	private static void await(List<Long> list, long id) {
		for (int attempt = 0; attempt < 200 && !list.contains(id); attempt++) {
			pause(Duration.ofMillis(100));
		}
		assertThat(list).contains(id);
	}

	private static void pause(Duration duration) {
		try {
			Thread.sleep(duration.toMillis());
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
