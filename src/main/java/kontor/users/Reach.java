package kontor.users;

/** Whose customers somebody sees or changes, with all that hangs on them. */
public enum Reach {

	/** Those he looks after himself. */
	OWN,

	/** Those that somebody of his teams looks after. */
	TEAM,

	/** Those nobody looks after. */
	UNOWNED,

	ALL

}
