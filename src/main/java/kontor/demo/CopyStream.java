package kontor.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Sends a sheet to its table: one thread writes rows, another hands them over. */
final class CopyStream implements Sheet.Rows {

	private static final int CHUNK = 1 << 18;

	private static final byte[] END = {};

	private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(16);

	private final CopyBuffer buffer = new CopyBuffer(CHUNK + CHUNK / 4);

	private volatile @Nullable Throwable failure;

	private CopyStream() {
	}

	/**
	 * @return how many rows were written; they are frozen, as after a vacuum
	 */
	static long send(Sheet sheet, Connection connection) throws SQLException, InterruptedException {
		return new CopyStream().run(sheet, connection);
	}

	private long run(Sheet sheet, Connection connection) throws SQLException, InterruptedException {
		CopyIn copy = connection.unwrap(PGConnection.class)
			.getCopyAPI()
			.copyIn("copy " + sheet.table() + " (" + sheet.columns() + ") from stdin with (freeze)");
		Thread writer = new Thread(() -> write(sheet), "demo-" + sheet.table());
		writer.setDaemon(true);
		writer.start();
		try {
			for (byte[] chunk = chunks.take(); chunk != END; chunk = chunks.take()) {
				copy.writeToCopy(chunk, 0, chunk.length);
			}
			if (failure != null) {
				throw new IllegalStateException("The rows of " + sheet.table() + " could not be made", failure);
			}
			return copy.endCopy();
		}
		finally {
			writer.interrupt();
			if (copy.isActive()) {
				copy.cancelCopy();
			}
		}
	}

	private void write(Sheet sheet) {
		try {
			try {
				sheet.write(this);
				chunks.put(buffer.drain());
			}
			catch (RuntimeException | Error ex) {
				failure = ex;
			}
			chunks.put(END);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public CopyBuffer row() {
		return buffer;
	}

	@Override
	public void end() throws InterruptedException {
		buffer.endRow();
		if (buffer.size() > CHUNK) {
			chunks.put(buffer.drain());
		}
	}

}
