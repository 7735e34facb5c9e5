package kontor.customers;

/** Two records do not become one, and nothing has changed. */
public class MergeRefusedException extends RuntimeException {

	/** Why not. */
	public enum Reason {

		/** It is one and the same. */
		SELF,
		/** A private person is no organisation. */
		KINDS,
		/** One was changed after it was read. */
		CHANGED,
		/** One was deleted or went into another one already. */
		GONE,
		/** Others keep working on what hangs on them. */
		BUSY;

		/** Whether another moment would give another answer. */
		public boolean isConflict() {
			return this == CHANGED || this == GONE || this == BUSY;
		}

	}

	private final Reason reason;

	MergeRefusedException(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** One is not there any more. */
	public static MergeRefusedException gone() {
		return new MergeRefusedException(Reason.GONE);
	}

	public Reason reason() {
		return reason;
	}

	/** A key of the messages. */
	public String messageKey() {
		return "customers.merge.refused." + reason;
	}

}
