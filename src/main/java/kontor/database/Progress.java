package kontor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on the error output of a terminal, nothing anywhere else. Not for
 * several threads.
 */
public final class Progress implements AutoCloseable {

	private final @Nullable ProgressBar bar;

	private Progress(@Nullable ProgressBar bar) {
		this.bar = bar;
	}

	static Progress start(String task, long max) {
		return new Progress(terminal() ? bar(task, max) : null);
	}

	private static ProgressBar bar(String task, long max) {
		return new ProgressBarBuilder().setTaskName(task)
			.setInitialMax(max)
			.setStyle(ProgressBarStyle.ASCII)
			.setUpdateIntervalMillis(200)
			.build();
	}

	private static boolean terminal() {
		try {
			String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
		}
		catch (IOException | UnsupportedOperationException ex) {
			return System.console() != null;
		}
	}

	public void step(long count) {
		if (this.bar != null) {
			this.bar.stepBy(count);
		}
	}

	public void to(long count) {
		if (this.bar != null) {
			this.bar.stepTo(count);
		}
	}

	public void max(long max) {
		if (this.bar != null) {
			this.bar.maxHint(max);
		}
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
	}

}
