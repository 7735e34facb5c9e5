package kontor.imports;

import kontor.imports.files.FileContents;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.NotAllowedException;
import org.jspecify.annotations.Nullable;

/**
 * The amounts in files: who does not see them reads no such file in, and none of others.
 */
final class FileFigures {

	private FileFigures() {
	}

	/**
	 * @param contents null: nobody knows yet
	 */
	static boolean areSeen(@Nullable FileContents contents, Viewer viewer) {
		Figures amounts = of(contents);
		return amounts == null || viewer.sees(amounts);
	}

	/**
	 * @throws NotAllowedException where they are not seen
	 */
	static void require(@Nullable FileContents contents, Viewer viewer) {
		Figures amounts = of(contents);
		if (amounts != null) {
			viewer.require(amounts);
		}
	}

	private static @Nullable Figures of(@Nullable FileContents contents) {
		if (contents == FileContents.ORDERS) {
			return Figures.PRICES;
		}
		return contents == FileContents.INVOICES ? Figures.TURNOVER : null;
	}

}
