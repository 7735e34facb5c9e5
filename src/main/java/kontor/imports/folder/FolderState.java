package kontor.imports.folder;

import java.util.Locale;

/** Whether a folder can be watched. */
public enum FolderState {

	/** None is set. */
	NONE,

	GOOD,

	/** Elsewhere than files may be taken from. */
	OUTSIDE,

	MISSING, NO_FOLDER, UNREADABLE, UNWRITABLE;

	/** Key of the sentence that says it. */
	public String key() {
		return "imports.folder.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
