package kontor.imports;

/** Hears how far a long work is. */
@FunctionalInterface
interface Listener {

	Listener NOBODY = (done, all) -> {
	};

	void at(long done, long all);

}
