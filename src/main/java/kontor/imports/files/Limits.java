package kontor.imports.files;

/**
 * How much a file may hold, so that no file can exhaust the machine.
 *
 * @param fileBytes size of a file
 * @param xlsBytes size of a file in Excel's old format
 * @param inflatedBytes size of everything in a packed file once it is unpacked
 * @param inflatedRatio how many times larger than the file its contents may be, beyond
 * the first 32 MB
 * @param sharedTextChars characters of an Excel file's table of shared texts
 * @param rows rows of a table, or cards
 * @param columns columns of a table
 * @param cellChars characters of a cell; what is longer is cut and the row is wrong
 * @param cardBytes bytes of one vCard, pictures left out
 */
public record Limits(long fileBytes, long xlsBytes, long inflatedBytes, int inflatedRatio, long sharedTextChars,
		int rows, int columns, int cellChars, int cardBytes) {

	public static final Limits DEFAULT = new Limits(256L << 20, 50L << 20, 1L << 30, 100, 64L << 20, 2_000_000, 1_000,
			100_000, 4 << 20);

}
