package kontor.documents.text;

/** Whether the text of a file is known, and if not, why. */
public enum TextState {

	/** Not yet looked at. */
	WAITING,
	/** All of it. */
	READ,
	/** Only the beginning: there is more than is kept. */
	CUT,
	/** There is none, or it is of a kind that is not read. */
	NONE,
	/** It wants a password. */
	PROTECTED,
	/** It is not what it should be. */
	DAMAGED,
	/** It grows beyond measure when it is unpacked. */
	TOO_MUCH,
	/** The program failed. */
	FAILED;

	/** Whether trying again may help. */
	public boolean isHopeful() {
		return this == FAILED || this == TOO_MUCH || this == DAMAGED;
	}

}
