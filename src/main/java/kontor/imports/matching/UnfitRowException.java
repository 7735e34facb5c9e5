package kontor.imports.matching;

/** A row says more than can be stored. */
final class UnfitRowException extends RuntimeException {

	private final Remark remark;

	UnfitRowException(Remark remark) {
		super(remark.key());
		this.remark = remark;
	}

	Remark remark() {
		return remark;
	}

}
