package kontor.database.backup;

import kontor.database.CommandFailure;

/** A file is not restored; nothing has changed. */
class BackupRefused extends CommandFailure {

	private final Reason reason;

	enum Reason {

		/** There is no such file, or it cannot be read. */
		UNREADABLE,
		/** Some other program's file. */
		FOREIGN,
		/** Cut short, or changed since it was written. */
		DAMAGED,
		/** Encrypted, and the passphrase is missing or another one. */
		PASSPHRASE,
		/** Written by a newer Kontor, or by one with other tables. */
		VERSION,
		/** The database has data of its own. */
		NOT_EMPTY,
		/** Some Kontor works on the database. */
		IN_USE

	}

	BackupRefused(Reason reason, String sentence) {
		super(sentence);
		this.reason = reason;
	}

	BackupRefused(Reason reason, String sentence, Throwable cause) {
		super(sentence, cause);
		this.reason = reason;
	}

	static BackupRefused damaged(Throwable cause) {
		return new BackupRefused(Reason.DAMAGED, "The backup is incomplete or was altered.", cause);
	}

	static BackupRefused damaged(String what) {
		return new BackupRefused(Reason.DAMAGED, "The backup is incomplete or was altered: " + what + ".");
	}

	Reason reason() {
		return reason;
	}

}
