package kontor.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kontor.database.RestoreLock;
import kontor.database.StartRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Yesterday comes back whole, or nothing changes. */
class RestoreTests {

	private static final Set<String> WAYS_IN = Set.of("remembered_devices", "api_tokens", "calendar_feeds",
			"one_time_links");

	@TempDir
	private Path folder;

	private Path file;

	/** Nobody changes it. */
	private static BackupWorld source;

	/** Fits all tests that change nothing. */
	private static BackupWorld untouched;

	@BeforeAll
	static void fill() {
		source = BackupWorld.filled();
		source.run("""
				insert into remembered_devices (series, user_id, secret_hash, expires_at)
				select 'x', id, 'x', now() + interval '1 day' from users""");
		source.run(
				"insert into api_tokens (user_id, label, secret_hash, scopes) select id, 'x', 'x', array['READ'] from users");
		source.run("insert into calendar_feeds (user_id, label, secret_hash) select id, 'x', 'x' from users");
		source.run("""
				insert into one_time_links (secret_hash, kind, user_id, expires_at)
				select 'x', 'PASSWORD', id, now() + interval '1 day' from users""");
		untouched = BackupWorld.empty();
	}

	@AfterAll
	static void drop() {
		source.close();
		untouched.close();
	}

	@BeforeEach
	void name() {
		file = folder.resolve("Sicherung Größe.kontor");
	}

	@Test
	void everyTableComesBackAsItWasAndNobodyKeepsAWayIn() throws IOException {
		try (BackupWorld target = BackupWorld.empty()) {
			target.oddTable();
			String shape = target.shape();
			source.backup(file, null);
			assertThat(target.restore(file, null).skipped()).isEmpty();
			assertThat(withoutSignIns(target)).isEqualTo(withoutSignIns(source));
			for (String wayIn : WAYS_IN) {
				assertThat(source.checksums().get(wayIn)).as(wayIn).startsWith("1 ");
				assertThat(target.checksums().get(wayIn)).as(wayIn).isEqualTo("0 ");
			}
			assertThat(target.shape()).isEqualTo(shape).isEqualTo(source.shape());
			assertThat(nextOddId(target)).isEqualTo(nextOddId(source));
			assertThat(target.flyway().info().pending()).isEmpty();
		}
	}

	private static Map<String, String> withoutSignIns(BackupWorld world) {
		Map<String, String> sums = world.checksums();
		sums.keySet().removeAll(WAYS_IN);
		return sums;
	}

	@Test
	void anEncryptedOneComesBackWithItsPassphraseOnly() throws IOException {
		source.backup(file, BackupWorld.PASSPHRASE);
		refused(BackupRefused.Reason.PASSPHRASE, null);
		refused(BackupRefused.Reason.PASSPHRASE, new Passphrase("Größe zählt nicht immer."));
		try (BackupWorld target = BackupWorld.empty()) {
			target.oddTable();
			target.restore(file, new Passphrase("Gro\u0308ße za\u0308hlt nicht immer"));
			assertThat(withoutSignIns(target)).isEqualTo(withoutSignIns(source));
		}
	}

	@Test
	void theKeyOfSecretsComesWithAnEncryptedOneOnly() throws IOException {
		source.key().become("the key of the source, never in clear");
		try (BackupWorld target = BackupWorld.empty(); BackupWorld other = BackupWorld.empty()) {
			target.key().become("made when the target was new");
			source.backup(file, BackupWorld.PASSPHRASE);
			assertThat(target.restore(file, BackupWorld.PASSPHRASE).missingKey()).isNull();
			assertThat(target.key().text()).isEqualTo(source.key().text());
			assertThat(target.key().file().resolveSibling("secret.key.before-restore"))
				.hasContent("made when the target was new");
			assertThat(source.backup(file, null).key()).isNull();
			assertThat(other.restore(file, null).missingKey()).isEqualTo(other.key().file());
			assertThat(other.key().text()).isNull();
		}
		finally {
			Files.delete(source.key().file());
		}
	}

	@Test
	void aTableOfSomebodyElseIsNamedWhereItIsLeftOut() throws IOException {
		source.backup(file, null);
		try (BackupWorld target = BackupWorld.empty()) {
			assertThat(target.restore(file, null).skipped()).containsExactly("odd");
			assertThat(target.jdbc().sql("select display_name from users").query(String.class).single())
				.isEqualTo("Jürgen Groß");
		}
	}

	@Test
	void anOlderBackupIsBroughtToTheNewestTables() throws IOException {
		try (BackupWorld older = BackupWorld.migrated("20261122.0601")) {
			older.run("insert into users (username, display_name, roles) values ('a', 'Ä', array['FIELD'])");
			older.backup(file, null);
		}
		try (BackupWorld target = BackupWorld.empty()) {
			String shape = target.shape();
			target.restore(file, null);
			assertThat(target.shape()).isEqualTo(shape);
			assertThat(target.jdbc().sql("select display_name from users").query(String.class).single()).isEqualTo("Ä");
			assertThat(target.flyway().info().pending()).isEmpty();
		}
	}

	@Test
	void aNewerOneAndOneWithOtherTablesAreRefused() throws IOException {
		try (BackupWorld other = BackupWorld.empty()) {
			other.run("update flyway_schema_history set checksum = 1 where installed_rank = 2");
			other.backup(file, null);
			refused(BackupRefused.Reason.VERSION, null);
			other.run(
					"insert into flyway_schema_history values (999, '29991231.0000', 'x', 'SQL', 'x', 1, 'x', now(), 1, true)");
			other.backup(file, null);
			refused(BackupRefused.Reason.VERSION, null);
		}
	}

	@Test
	void onlyAnEmptyDatabaseTakesIt() throws IOException {
		source.backup(file, null);
		Map<String, String> before = source.checksums();
		assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> source.restore(file, null))
			.withMessageContaining("users")
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(BackupRefused.Reason.NOT_EMPTY));
		assertThat(source.checksums()).isEqualTo(before);
	}

	@Test
	void aDatabaseInUseIsRefused() throws Exception {
		source.backup(file, null);
		try (Connection server = untouched.dataSource().getConnection();
				Statement statement = server.createStatement()) {
			statement.execute("set application_name = 'kontor'");
			refused(BackupRefused.Reason.IN_USE, null);
		}
	}

	@Test
	void whileOneComesInNoOtherDoesAndNoServerStarts() throws Exception {
		source.backup(file, null);
		try (Turn turn = Turn.take(untouched.dataSource(), RestoreLock.NAME)) {
			assertThat(turn.isMine()).isTrue();
			refused(BackupRefused.Reason.IN_USE, null);
			assertThatExceptionOfType(StartRefused.class)
				.isThrownBy(() -> RestoreLock.refuseStart(untouched.dataSource()))
				.withMessageContaining("is being restored");
		}
		RestoreLock.refuseStart(untouched.dataSource());
	}

	@Test
	void theTablesGoOnlyWhereTheyAreStillEmptyAtTheLastMoment() throws IOException {
		try (BackupWorld older = BackupWorld.migrated("20261122.0601")) {
			older.backup(file, null);
		}
		Header header = BackupFile.open(file).header();
		Map<String, String> before = untouched.checksums();
		assertThatExceptionOfType(BackupRefused.class)
			.isThrownBy(() -> new Versions(untouched.flyway()).becomeThoseOf(header, () -> {
				throw new BackupRefused(BackupRefused.Reason.NOT_EMPTY, "somebody was here");
			}));
		assertThat(untouched.checksums()).isEqualTo(before);
	}

	@Test
	void aConnectionThatDiesLeavesNothingAndItCanBeRestoredAgain() throws IOException {
		try (BackupWorld large = BackupWorld.filled(); BackupWorld target = BackupWorld.empty()) {
			target.oddTable();
			large.run("insert into odd (words) select 'Wort ' || n from generate_series(1, 50000) as n");
			large.backup(file, null);
			Map<String, String> before = target.checksums();
			Restore dying = target.restore();
			assertThatExceptionOfType(BackupFailure.class)
				.isThrownBy(() -> dying.restore(file, () -> null, (done, expected) -> kill(target, done)))
				.withMessageContaining("nothing was restored");
			assertThat(target.checksums()).isEqualTo(before);
			target.restore(file, null);
			assertThat(target.checksums()).isEqualTo(large.checksums());
		}
	}

	private static void kill(BackupWorld world, long done) {
		if (done > 50000) {
			world.jdbc()
				.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()")
				.query(Boolean.class)
				.list();
		}
	}

	@Test
	void whatIsCutShortOrAlteredAnywhereIsRefused() throws IOException {
		for (Passphrase passphrase : Arrays.asList(null, BackupWorld.PASSPHRASE)) {
			source.backup(file, passphrase);
			byte[] whole = Files.readAllBytes(file);
			int regions = 60;
			for (int region = 0; region <= regions; region++) {
				int at = Math.min(whole.length - 1, (int) ((long) whole.length * region / regions));
				byte[] altered = whole.clone();
				altered[at] ^= 0x20;
				Files.write(file, altered);
				refusedAtOnce();
				Files.write(file, Arrays.copyOf(whole, at));
				refusedAtOnce();
			}
			Files.write(file, Arrays.copyOf(whole, whole.length + 1));
			refusedAtOnce();
		}
	}

	/** Whoever alters a file can write a new checksum; what is encrypted he can't. */
	@Test
	void whatIsAlteredOnPurposeIsRefused() throws Exception {
		source.backup(file, BackupWorld.PASSPHRASE);
		byte[] whole = Files.readAllBytes(file);
		for (int at = whole.length - 33; at > 60; at -= whole.length / 3) {
			byte[] altered = whole.clone();
			altered[at] ^= 0x01;
			byte[] sum = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(altered, altered.length - 32));
			System.arraycopy(sum, 0, altered, altered.length - 32, 32);
			Files.write(file, altered);
			assertThatExceptionOfType(BackupRefused.class)
				.isThrownBy(() -> BackupFile.open(file).with(BackupWorld.PASSPHRASE).read(Contents.IGNORED));
		}
	}

	@Test
	void foreignFilesAreRefused() throws IOException {
		for (String content : List.of("", "K", "PK\u0003\u0004", "Name;Telefon\n", "KONTOR BACKUP 2\n0000",
				"KONTOR BACKUP 1\n")) {
			Files.writeString(file, content);
			refusedAtOnce();
		}
		Files.delete(file);
		refused(BackupRefused.Reason.UNREADABLE, null);
	}

	private void refusedAtOnce() {
		assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> BackupFile.open(file));
	}

	private void refused(BackupRefused.Reason reason, Passphrase passphrase) {
		Map<String, String> before = untouched.checksums();
		assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> untouched.restore(file, passphrase))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
		assertThat(untouched.checksums()).isEqualTo(before);
	}

	private static long nextOddId(BackupWorld world) {
		return world.jdbc().sql("select last_value + is_called::int from odd_id_seq").query(Long.class).single();
	}

}
