package kontor.imports.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a table means. Proposed by {@link RecognisedFile}, changed by
 * people, remembered by its fingerprint.
 *
 * @param columns one for each column of the table, in its order; none for cards
 * @param amounts how orders and invoices write amounts; null where nobody knows
 */
public record Mapping(FileContents contents, List<Column> columns, @Nullable AmountForm amounts) {

	public static final Mapping CARDS = new Mapping(FileContents.CONTACTS, List.of());

	public static final Mapping EVENTS = new Mapping(FileContents.APPOINTMENTS, List.of());

	public static final Mapping E_INVOICE = new Mapping(FileContents.INVOICES, List.of());

	public Mapping(FileContents contents, List<Column> columns) {
		this(contents, columns, null);
	}

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
		return new Mapping(contents, changed, amounts);
	}

	public Mapping with(FileContents changed) {
		return new Mapping(changed, columns, amounts);
	}

	public Mapping with(@Nullable AmountForm form) {
		return new Mapping(contents, columns, form);
	}

	/**
	 * The columns as they are read: what there can be once only is the first column's
	 * that has it, and what stands in the others goes to the note.
	 */
	public List<Column> effective() {
		Set<String> seen = new HashSet<>();
		return columns.stream()
			.map((column) -> joins(column.target()) || seen.add(place(column)) ? column
					: new Column(column.header(), Target.NOTE))
			.toList();
	}

	private boolean joins(Target target) {
		boolean history = contents == FileContents.HISTORY;
		return switch (target) {
			case NOTE, IGNORE, LABEL -> true;
			case TEXT -> history;
			case FULL_NAME, TITLE, MIDDLE_NAMES, DEPARTMENT, TAGS, WEB -> !history;
			default -> !history && (target.isNumber() || target.isMail() || target.part() == Target.STREET);
		};
	}

	/** In a history, whatever names the customer is the same. */
	private String place(Column column) {
		if (contents == FileContents.HISTORY) {
			boolean customer = column.target() == Target.COMPANY || column.target() == Target.NAME;
			return (customer ? Target.CUSTOMER : column.target()).name();
		}
		return column.target() + ColumnGroup.of(column.header());
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
