package kontor.database.backup;

import static kontor.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import kontor.KontorTest;
import kontor.Visitor;
import kontor.database.Settings;
import kontor.history.HistoryWorld;
import kontor.users.Accounts;
import kontor.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** The admin says when, and sees what came of it. */
@KontorTest
class BackupPagesTests {

	private static final String SECRET = "Fünf Äpfel im Korb";

	@TempDir
	private Path folder;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Settings settings;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Plans plans;

	@Autowired
	private Backups backups;

	@Autowired
	private BackupJob job;

	@Autowired
	private Nightly nightly;

	@Autowired
	private Retention retention;

	@BeforeEach
	@AfterEach
	void forget() throws IOException {
		change("delete from backups");
		for (String name : List.of("nightly", "encrypted")) {
			settings.put("backup." + name, "false");
		}
		settings.put("backup.since", "");
		Files.deleteIfExists(plans.usualFolder().resolveSibling("backup-passphrase"));
	}

	@Test
	void onlyTheAdminComesIn() {
		for (String role : List.of("MANAGEMENT", "SALES")) {
			assertThat(web.get().uri("/settings/backup").with(user("x").roles(role))).hasStatus(403);
			assertThat(web.post().uri("/settings/backup/runs").with(user("x").roles(role)).with(csrf())).hasStatus(403);
		}
		assertThat(page()).contains("Noch nie".toLowerCase(), "Jetzt sichern");
	}

	@Test
	void thePassphraseGoesInAndNeverOut() throws IOException {
		assertThat(save("true", SECRET, SECRET)).hasStatus(302);
		assertThat(plans.passphrase()).contains(new Passphrase(SECRET));
		Path file = plans.usualFolder().resolveSibling("backup-passphrase");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(page()).doesNotContain(SECRET);
		assertThat(jdbc.sql("select count(*) from settings where value like ?")
			.param("%" + SECRET + "%")
			.query(Long.class)
			.single()).isZero();
		assertThat(save("true", "", "")).hasStatus(302);
		assertThat(plans.passphrase()).contains(new Passphrase(SECRET));
	}

	@Test
	void whatIsWrongIsSaidAtItsField() throws IOException {
		assertThat(body(save("true", "", ""), 422)).contains("bitte ein Kennwort wählen");
		assertThat(body(save("true", "kurz", "kurz"), 422)).contains("mindestens 12 Zeichen");
		assertThat(body(save("true", SECRET, SECRET + "!"), 422)).contains("nicht dasselbe Kennwort");
		Path missing = folder.resolve("none/there");
		assertThat(body(post(missing.toString(), "02:00", "14", "false", "", "", version()), 422))
			.contains("diesen Ordner gibt es nicht");
		assertThat(body(post("backups", "02:00", "14", "false", "", "", version()), 422))
			.contains("diesen Ordner gibt es nicht");
		Path file = Files.createFile(folder.resolve("file"));
		assertThat(body(post(file.toString(), "02:00", "0", "false", "", "", version()), 422))
			.contains("diesen Ordner gibt es nicht", "mindestens 1");
		assertThat(body(post(folder.toString(), "25:00", "x", "false", "", "", version()), 422))
			.contains("ist keine Uhrzeit", "ist keine ganze Zahl");
		assertThat(plans.current().nightly()).isFalse();
	}

	@Test
	void whoeverWasSlowerIsTold() {
		String version = version();
		assertThat(post(folder.toString(), "03:00", "7", "false", "", "", version)).hasStatus(302);
		assertThat(post(folder.toString(), "04:00", "7", "false", "", "", version)).hasStatus(409);
		assertThat(plans.current().time()).hasToString("03:00");
	}

	@Test
	void oneIsMadeAtOnceEncryptedAndListed() throws Exception {
		save("true", SECRET, SECRET);
		assertThat(web.post().uri("/settings/backup/runs").with(user("x").roles("ADMIN")).with(csrf())).hasStatus(302);
		BackupRun done = awaited();
		assertThat(done.detail()).isNull();
		BackupFile file = BackupFile.open(Path.of(String.valueOf(done.file()))).with(new Passphrase(SECRET));
		assertThat(file.isEncrypted()).isTrue();
		assertThat(file.read(Contents.IGNORED).tables()).extracting((sum) -> sum.table().name())
			.contains("customers", "flyway_schema_history", "settings");
		assertThat(page()).contains("gelungen", "verschlüsselt", " MB");
		assertThat(isNoted(done)).isTrue();
		Files.delete(Path.of(String.valueOf(done.file())));
		assertThat(page()).contains("liegt aber nicht mehr da");
	}

	@Test
	void oneAtATime() {
		change("insert into backups (nightly, state) values (true, 'RUNNING')");
		assertThat(backups.want(false)).isFalse();
		assertThat(page()).contains("Gerade wird gesichert");
	}

	@Test
	void aMissedNightIsMadeUpForOnce() {
		save("false", "", "");
		settings.put("backup.since", Instant.now().minusSeconds(200_000).toString());
		nightly.run();
		nightly.run();
		awaited();
		nightly.run();
		assertThat(backups.newest()).hasSize(1);
		assertThat(backups.newest().get(0).nightly()).isTrue();
	}

	@Test
	void aFailureIsShownWithItsReasonAndTheAdminIsWarned() throws Exception {
		save("false", "", "");
		settings.put("backup.since", Instant.now().minusSeconds(200_000).toString());
		settings.put("backup.folder", folder.resolve("gone/away").toString());
		long id = wanted();
		job.run(id);
		assertThat(backups.newest().get(0).reason()).isEqualTo(BackupFailure.Reason.FOLDER);
		assertThat(page()).contains("Der Ordner fehlt", "Zuletzt misslungen");
		job.run(id);
		assertThat(backups.newest()).hasSize(1);
		assertThat(body(web.get().uri("/").with(signedIn(Role.ADMIN)).exchange(), 200))
			.contains("noch keine Sicherung ist gelungen", "/settings/backup");
		assertThat(body(web.get().uri("/").with(signedIn(Role.MANAGEMENT)).exchange(), 200))
			.doesNotContain("/settings/backup");
		settings.put("backup.encrypted", "true");
		job.run(wanted());
		assertThat(backups.newest().get(0).reason()).isEqualTo(BackupFailure.Reason.PASSPHRASE);
	}

	@Test
	void afterARestoreTheAdminReadsWhatIsToBeMadeAnew() {
		change("insert into audit_entries (event) values ('RESTORED')");
		assertThat(body(web.get().uri("/").with(signedIn(Role.ADMIN)).exchange(), 200))
			.contains("wurde eine Sicherung zurückgespielt", "müssen neu angelegt werden");
		change("insert into audit_entries (event, at) values ('RESTORED', now() - interval '15 days')");
		assertThat(body(web.get().uri("/").with(signedIn(Role.ADMIN)).exchange(), 200))
			.doesNotContain("zurückgespielt");
	}

	@Test
	void theOldestGoesAndTheLastGoodOneNever() throws IOException {
		Path[] files = new Path[4];
		for (int age = 0; age < files.length; age++) {
			files[age] = Files.writeString(folder.resolve("kontor-" + age + ".backup"), "x");
			change("insert into backups (nightly, state, created_at, finished_at, file, bytes) values (true, 'DONE', now() - "
					+ "make_interval(days => ?), now(), ?, 1)", 10 + age * 5, files[age].toString());
		}
		Path strangers = Files.writeString(folder.resolve("kontor-foreign.backup"), "x");
		Plan plan = new Plan(true, plans.current().time(), folder, 18, false, null);
		retention.apply(plan, Instant.now());
		assertThat(files).filteredOn(Files::exists).containsExactly(files[0], files[1]);
		Files.delete(files[0]);
		retention.apply(new Plan(true, plan.time(), folder, 1, false, null), Instant.now());
		assertThat(files[1]).as("the last one that is really there").exists();
		assertThat(strangers).exists();
		Files.writeString(files[1], "cut short or grown");
		retention.apply(new Plan(true, plan.time(), folder, 1, false, null), Instant.now());
		assertThat(files[1]).as("nothing goes without a good one").exists();
	}

	@Test
	void aSecondRunOfTheSameWaitsForNobody() throws Exception {
		long id = wanted();
		try (Turn slow = Turn.take(dataSource)) {
			assertThat(slow.isMine()).isTrue();
			job.run(id);
		}
		assertThat(backups.newest().get(0).state()).isEqualTo(BackupRun.State.WAITING);
	}

	private RequestPostProcessor signedIn(Role role) {
		return HistoryWorld.as(Visitor.with(accounts, role).viewer());
	}

	private long wanted() {
		return transaction.execute((status) -> jdbc.sql("insert into backups (nightly) values (false) returning id")
			.query(Long.class)
			.single());
	}

	private BackupRun awaited() {
		for (int attempt = 0; attempt < 300 && backups.newest().stream().anyMatch(BackupRun::isOpen); attempt++) {
			pause();
		}
		return backups.newest().get(0);
	}

	/** Comes a moment after the file. */
	private boolean isNoted(BackupRun run) {
		String name = String.valueOf(Path.of(String.valueOf(run.file())).getFileName());
		boolean noted = false;
		for (int attempt = 0; attempt < 50 && !noted; attempt++) {
			pause();
			noted = jdbc
				.sql("select exists (select from audit_entries where event = 'BACKED_UP' and changes::text like ?)")
				.param("%" + name + "%")
				.query(Boolean.class)
				.single();
		}
		return noted;
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult save(String encrypted, String passphrase, String repeated) {
		return post(folder.toString(), "02:00", "14", encrypted, passphrase, repeated, version());
	}

	private MvcTestResult post(String folder, String time, String days, String encrypted, String passphrase,
			String repeated, String version) {
		return web.post()
			.uri("/settings/backup")
			.with(user("x").roles("ADMIN"))
			.with(csrf())
			.param("nightly", "true")
			.param("time", time)
			.param("folder", folder)
			.param("days", days)
			.param("encrypted", encrypted)
			.param("passphrase", passphrase)
			.param("repeated", repeated)
			.param("version", version)
			.exchange();
	}

	private String version() {
		return String.valueOf(BackupForm.version(plans.current()));
	}

	private String page() {
		return body(web.get().uri("/settings/backup").with(user("x").roles("ADMIN")).exchange(), 200);
	}

	private static String body(MvcTestResult result, int status) {
		try {
			assertThat(result).hasStatus(status);
			return result.getResponse().getContentAsString();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

}
