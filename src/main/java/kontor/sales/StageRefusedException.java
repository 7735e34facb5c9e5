package kontor.sales;

/** Something lacks that must be known or done to enter a stage. */
class StageRefusedException extends RuntimeException {

	private final transient Lacking lacking;

	StageRefusedException(Lacking lacking) {
		super(lacking.toString());
		this.lacking = lacking;
	}

	Lacking lacking() {
		return lacking;
	}

}
