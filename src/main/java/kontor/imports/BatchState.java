package kontor.imports;

/** Where an import stands. */
public enum BatchState {

	/** What its columns mean has to be confirmed. */
	UPLOADED,

	/** It is read and compared with what is there. */
	READING,

	/** What it would do can be looked at. */
	PREVIEWED, RUNNING, DONE, CANCELLED, FAILED, UNDOING, UNDONE;

	public boolean isBusy() {
		return this == READING || this == RUNNING || this == UNDOING;
	}

	/** Whether it has written something that can be taken back. */
	public boolean isOver() {
		return this == DONE || this == CANCELLED || this == FAILED;
	}

	/** Key of the name in the message bundles. */
	public String key() {
		return "imports.state." + name().toLowerCase();
	}

}
