package kontor.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code kontor.lock}: one process owns the home and runs its PostgreSQL; commands may
 * use it as guests meanwhile. The operating system drops the locks of a process that
 * dies. They lie far behind the text, which Windows could not read otherwise.
 */
final class HomeLock implements AutoCloseable {

	/**
	 * Closing one channel would drop the locks of every other channel of this process.
	 */
	private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

	private static final long OWNER = 1L << 40;

	private static final long GUESTS = OWNER + 1;

	private final Path file;

	private final FileChannel channel;

	private boolean owner;

	private HomeLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	static HomeLock open(Path home) throws IOException {
		Path file = home.resolve("kontor.lock");
		if (!OPEN.add(file)) {
			throw refusal(home);
		}
		try {
			return new HomeLock(file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
					StandardOpenOption.WRITE));
		}
		catch (IOException ex) {
			OPEN.remove(file);
			throw ex;
		}
	}

	static StartRefused refusal(Path home) {
		String owner = "";
		try {
			owner = " (" + Files.readString(home.resolve("kontor.lock")).strip() + ")";
		}
		catch (IOException ex) {
			// the sentence is clear without it
		}
		return new StartRefused("Another Kontor" + owner + " is already at work in " + home
				+ ": stop it first, or start this one with another --kontor.home.");
	}

	/** False where another process owns the home. */
	boolean tryOwn(String who) throws IOException {
		FileLock lock = this.channel.tryLock(OWNER, 1, false);
		this.owner = lock != null;
		if (this.owner) {
			byte[] text = (who + ", process " + ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8);
			this.channel.truncate(0).write(ByteBuffer.wrap(text), 0);
		}
		return this.owner;
	}

	/** Waits while an owner shuts down. */
	void beGuest() throws IOException {
		this.channel.lock(GUESTS, 1, true);
	}

	/** Waits for the guests to finish and lets no new one in. */
	void seeGuestsOff() throws IOException {
		this.channel.lock(GUESTS, 1, false);
	}

	boolean owner() {
		return this.owner;
	}

	@Override
	public void close() throws IOException {
		try {
			this.channel.close();
		}
		finally {
			OPEN.remove(this.file);
		}
	}

}
