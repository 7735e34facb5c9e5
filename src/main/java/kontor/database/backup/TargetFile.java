package kontor.database.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import kontor.database.OwnerOnly;

/**
 * A file that appears whole or not at all: it is written beside its place, brought to the
 * disk and renamed. Only its owner may read it.
 */
record TargetFile(Path path) {

	/** With less than this left, the disk is what stopped it. */
	private static final long NOTHING_LEFT = 1 << 20;

	/** What goes into the file. */
	interface Content<T> {

		T writeTo(OutputStream target) throws IOException;

	}

	/** Replaces an older backup, and nothing else. */
	<T> T write(Content<T> content) {
		check();
		Path part = path.resolveSibling(path.getFileName() + ".part");
		try {
			OwnerOnly.createMissingFile(part);
			T written = fill(part, content);
			Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			bringToDisk(path.toAbsolutePath().getParent());
			return written;
		}
		catch (IOException ex) {
			throw failure(ex);
		}
	}

	private void check() {
		Path folder = path.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new BackupFailure(BackupFailure.Reason.FOLDER, "There is no folder " + folder + ".");
		}
		if (Files.exists(path) && !isBackup()) {
			throw new BackupFailure(BackupFailure.Reason.FOLDER,
					path + " is there already and no backup of Kontor: nothing was overwritten.");
		}
	}

	private boolean isBackup() {
		try (InputStream file = Files.newInputStream(path)) {
			return Header.begins(file.readNBytes(64));
		}
		catch (IOException ex) {
			return false;
		}
	}

	private <T> T fill(Path part, Content<T> content) throws IOException {
		boolean whole = false;
		try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE); FileLock lock = lock(channel)) {
			try {
				channel.truncate(0);
				OutputStream target = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
				T written = content.writeTo(target);
				target.flush();
				channel.force(true);
				whole = lock.isValid();
				return written;
			}
			catch (IOException ex) {
				throw failure(ex);
			}
			finally {
				if (!whole) {
					Files.deleteIfExists(part);
				}
			}
		}
	}

	private FileLock lock(FileChannel channel) throws IOException {
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return lock;
			}
		}
		catch (OverlappingFileLockException ex) {
			// by this process
		}
		throw new BackupFailure(BackupFailure.Reason.FOLDER, "Another backup is just being written to " + path + ".");
	}

	/** The folder's entry, too; not every system offers it. */
	private static void bringToDisk(Path folder) {
		try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
			entries.force(true);
		}
		catch (IOException ex) {
			// the file itself is there
		}
	}

	private BackupFailure failure(IOException ex) {
		if (ex instanceof ClosedByInterruptException) {
			return new BackupFailure(BackupFailure.Reason.INTERRUPTED, "The backup was interrupted.", ex);
		}
		Path folder = path.toAbsolutePath().getParent();
		if (isFull(folder, ex)) {
			return new BackupFailure(BackupFailure.Reason.DISK_FULL,
					"The disk is full: no backup was written to " + path + ", and nothing is left of it.", ex);
		}
		return new BackupFailure(BackupFailure.Reason.FOLDER, "No backup was written to " + path + ": " + ex, ex);
	}

	private static boolean isFull(Path folder, IOException ex) {
		try {
			return String.valueOf(ex.getMessage()).matches("(?i).*(no space left|quota|not enough space).*")
					|| Files.getFileStore(folder).getUsableSpace() < NOTHING_LEFT;
		}
		catch (IOException unknown) {
			return false;
		}
	}

}
