package kontor.imports.files;

import java.io.IOException;
import java.util.List;

/** A table in a file: rows of cells as texts. */
interface Table {

	/** Names of the sheets in their order; a single empty name where there are none. */
	List<String> sheets();

	/**
	 * Hands over all rows of a sheet, empty ones too where they are cheap.
	 * @return how much of the sheet was read, from 0 to 1
	 * @throws ImportFileException where reading on makes no sense
	 */
	double read(String sheet, Visitor visitor) throws IOException;

	/** Whether the file says about itself which rows have too few cells. */
	boolean isDelimited();

	/** Takes rows; false stops. */
	@FunctionalInterface
	interface Visitor {

		boolean row(RawRow row);

	}

	/**
	 * A row as it stands in the file.
	 *
	 * @param number counted from 1
	 * @param problems what went wrong with its cells
	 */
	record RawRow(int number, List<String> cells, List<CellProblem> problems) {

		boolean isEmpty() {
			return cells.stream().allMatch(String::isBlank);
		}

		String cell(int column) {
			return (column < cells.size()) ? cells.get(column) : "";
		}

	}

	/** Something about one cell, its column counted from 0. */
	record CellProblem(int column, Reason reason, List<Object> args) {
	}

}
