package kontor.database.backup;

import kontor.database.CommandFailure;
import org.jspecify.annotations.Nullable;

/** No backup was made, and nothing is left of the attempt. */
class BackupFailure extends CommandFailure {

	private final Reason reason;

	/** What the settings page says in the user's language. */
	enum Reason {

		/** The disk is full. */
		DISK_FULL,
		/** The folder is not there or cannot be written to. */
		FOLDER,
		/** It shall be encrypted, and there is no passphrase on this machine. */
		PASSPHRASE,
		/** The database gave no answer or refused. */
		DATABASE,
		/** It never came to an end. */
		INTERRUPTED,
		/** Anything else. */
		UNEXPECTED

	}

	BackupFailure(Reason reason, String sentence) {
		super(sentence);
		this.reason = reason;
	}

	BackupFailure(Reason reason, String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
		this.reason = reason;
	}

	Reason reason() {
		return reason;
	}

}
