package kontor.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One moment, whole, or no file. */
class SnapshotTests {

	private static final OutputStream FULL = new OutputStream() {

		@Override
		public void write(int octet) throws IOException {
			throw new IOException("No space left on device");
		}
	};

	@TempDir
	private Path folder;

	private Path file;

	private BackupWorld source;

	@BeforeEach
	void fill() {
		file = folder.resolve("kontor.backup");
		source = BackupWorld.filled();
	}

	@AfterEach
	void drop() {
		source.close();
	}

	@Test
	void whatOthersWriteMeanwhileIsNotInIt() throws IOException {
		source.run("create table a_first (n int); create table z_last (n int)");
		source.run("insert into a_first select generate_series(1, 5000)");
		Map<String, String> before = source.checksums();
		new TargetFile(file).write((target) -> source.snapshot().write(target, null, (done, expected) -> {
			if (done == 1000) {
				source
					.run("insert into z_last values (1); insert into a_first values (0); delete from odd where id = 3");
				source.run("update users set display_name = 'Later'");
			}
		}));
		Map<String, String> after = source.checksums();
		assertThat(after).isNotEqualTo(before);
		try (BackupWorld target = BackupWorld.empty()) {
			target.oddTable();
			target.run("create table a_first (n int); create table z_last (n int)");
			target.restore(file, null);
			assertThat(target.checksums()).isEqualTo(before);
		}
		assertThat(source.checksums()).isEqualTo(after);
	}

	@Test
	void aFullDiskLeavesNoFileAndSaysSo() throws IOException, InterruptedException {
		assertThatExceptionOfType(BackupFailure.class)
			.isThrownBy(() -> new TargetFile(file).write((target) -> writeTo(target, FULL)))
			.withMessageContaining("disk is full")
			.satisfies((failure) -> assertThat(failure.reason()).isEqualTo(BackupFailure.Reason.DISK_FULL));
		assertThat(files()).isEmpty();
		assertThat(workEnds()).as("nothing goes on reading").isTrue();
	}

	private boolean workEnds() throws InterruptedException {
		for (int i = 0; i < 100; i++) {
			if (source.jdbc()
				.sql("select count(*) from pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()")
				.query(Long.class)
				.single() == 0) {
				return true;
			}
			Thread.sleep(100);
		}
		return false;
	}

	@Test
	void aFullDiskLeavesTheOlderBackupAlone() throws IOException {
		source.backup(file, null);
		byte[] older = Files.readAllBytes(file);
		assertThatExceptionOfType(BackupFailure.class)
			.isThrownBy(() -> new TargetFile(file).write((target) -> writeTo(target, FULL)));
		assertThat(files()).containsExactly("kontor.backup");
		assertThat(Files.readAllBytes(file)).isEqualTo(older);
	}

	private Manifest writeTo(OutputStream target, OutputStream full) throws IOException {
		target.write(new byte[100_000]);
		source.run("insert into odd (words) select repeat('x', 100) || random() from generate_series(1, 20000)");
		return source.snapshot().write(full, BackupWorld.PASSPHRASE, Snapshot.Listener.NOBODY);
	}

	@Test
	void whatIsNoBackupIsNotOverwritten() throws IOException {
		Files.writeString(file, "Kundenliste");
		assertThatExceptionOfType(BackupFailure.class).isThrownBy(() -> source.backup(file, null))
			.withMessageContaining("nothing was overwritten");
		assertThat(Files.readString(file)).isEqualTo("Kundenliste");
		assertThatExceptionOfType(BackupFailure.class)
			.isThrownBy(() -> source.backup(folder.resolve("none/kontor.backup"), null))
			.withMessageContaining("There is no folder");
	}

	@Test
	void anOlderBackupIsReplacedAndOnlyTheOwnerMayReadIt() throws IOException {
		source.backup(file, null);
		source.backup(file, BackupWorld.PASSPHRASE);
		assertThat(BackupFile.open(file).isEncrypted()).isTrue();
		assertThat(files()).containsExactly("kontor.backup");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void whatADeadProcessLeftIsTakenOverAndALivingOneIsNot() throws IOException {
		Path part = folder.resolve("kontor.backup.part");
		Files.writeString(part, "left behind");
		try (FileChannel other = FileChannel.open(part, StandardOpenOption.WRITE); FileLock lock = other.lock()) {
			assertThat(lock.isValid()).isTrue();
			assertThatExceptionOfType(BackupFailure.class).isThrownBy(() -> source.backup(file, null))
				.withMessageContaining("just being written");
			assertThat(part).hasContent("left behind");
		}
		source.backup(file, null);
		assertThat(files()).containsExactly("kontor.backup");
	}

	@Test
	void aDatabaseThatIsGoneIsSaid() throws IOException {
		BackupWorld gone = BackupWorld.empty();
		gone.close();
		assertThatExceptionOfType(BackupFailure.class).isThrownBy(() -> gone.backup(file, null))
			.satisfies((failure) -> assertThat(failure.reason()).isEqualTo(BackupFailure.Reason.DATABASE));
		assertThat(files()).isEmpty();
	}

	private Stream<String> files() throws IOException {
		try (Stream<Path> found = Files.list(folder)) {
			return found.map((path) -> path.getFileName().toString()).toList().stream();
		}
	}

}
