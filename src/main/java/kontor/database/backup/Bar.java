package kontor.database.backup;

import java.nio.file.Path;
import kontor.database.CommandOutput;
import kontor.database.Progress;
import org.jspecify.annotations.Nullable;

/** A progress bar, from the first row on: before it somebody may be asked. */
final class Bar implements Snapshot.Listener, AutoCloseable {

	private final CommandOutput output;

	private final String name;

	private @Nullable Progress progress;

	Bar(CommandOutput output, Path file) {
		this.output = output;
		this.name = String.valueOf(file.getFileName());
	}

	@Override
	public void rows(long done, long expected) {
		if (progress == null) {
			progress = output.progress(name, expected);
		}
		progress.max(expected);
		progress.to(done);
	}

	@Override
	public void close() {
		if (progress != null) {
			progress.close();
		}
	}

}
