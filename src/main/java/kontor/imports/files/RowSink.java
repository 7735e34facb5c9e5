package kontor.imports.files;

/** Takes the rows of a file, one after the other. */
@FunctionalInterface
public interface RowSink {

	/**
	 * Takes one row.
	 * @return false to stop reading
	 */
	boolean accept(ImportedRow row);

}
