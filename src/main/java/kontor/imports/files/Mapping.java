package kontor.imports.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kontor.shared.SearchText;

/**
 * What each column of a table means. Proposed by {@link RecognisedFile}, changed by
 * people, remembered by its fingerprint.
 *
 * @param columns one for each column of the table, in its order; none for cards
 */
public record Mapping(FileContents contents, List<Column> columns) {

	public static final Mapping CARDS = new Mapping(FileContents.CONTACTS, List.of());

	public static final Mapping EVENTS = new Mapping(FileContents.APPOINTMENTS, List.of());

	public Mapping {
		columns = List.copyOf(columns);
	}

	/**
	 * A column's header as the file writes it (without header "Spalte A") and its target.
	 */
	public record Column(String header, Target target) {
	}

	/** The same mapping with another target for one column, counted from 0. */
	public Mapping with(int column, Target target) {
		List<Column> changed = new ArrayList<>(columns);
		changed.set(column, new Column(columns.get(column).header(), target));
		return new Mapping(contents, changed);
	}

	public Mapping with(FileContents changed) {
		return new Mapping(changed, columns);
	}

	/** Names the header: equal for all files with these columns in this order. */
	public String fingerprint() {
		return fingerprint(columns.stream().map(Column::header).toList());
	}

	/** Whether this mapping can be used for a table with that mapping's columns. */
	public boolean fits(Mapping other) {
		return fingerprint().equals(other.fingerprint()) && columns.size() == other.columns.size();
	}

	static String fingerprint(List<String> headers) {
		String text = String.join("\n", headers.stream().map(SearchText::expanded).toList());
		return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** Whether nothing is known about any column. */
	boolean saysNothing() {
		return columns.stream().allMatch((column) -> column.target() == Target.NOTE);
	}

}
