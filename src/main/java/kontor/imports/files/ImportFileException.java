package kontor.imports.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read, and why, in words for the person who chose it. */
public class ImportFileException extends RuntimeException {

	private final Reason reason;

	private final List<String> args;

	ImportFileException(Reason reason, Object... args) {
		this(null, reason, args);
	}

	ImportFileException(@Nullable Throwable cause, Reason reason, Object... args) {
		super(reason.key() + List.of(args), cause);
		this.reason = reason;
		this.args = List.of(args).stream().map(String::valueOf).toList();
	}

	public Reason reason() {
		return reason;
	}

	/** Key of the message in the bundles. */
	public String key() {
		return reason.key();
	}

	/** Arguments of the message. */
	public List<String> args() {
		return args;
	}

}
