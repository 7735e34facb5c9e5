package kontor.imports.files;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a file, and the way to its rows.
 */
public class RecognisedFile {

	private final FileKind kind;

	private final @Nullable String charset;

	private final @Nullable String separator;

	private final Mapping mapping;

	private final List<List<String>> samples;

	private final long rows;

	private final List<RowProblem> notes;

	private final Rows reader;

	RecognisedFile(FileKind kind, @Nullable String charset, @Nullable String separator, Mapping mapping,
			List<List<String>> samples, long rows, List<RowProblem> notes, Rows reader) {
		this.kind = kind;
		this.charset = charset;
		this.separator = separator;
		this.mapping = mapping;
		this.samples = samples;
		this.rows = rows;
		this.notes = notes;
		this.reader = reader;
	}

	public FileKind kind() {
		return kind;
	}

	/** The charset's name as people know it; null for spreadsheets. */
	public @Nullable String charset() {
		return charset;
	}

	/**
	 * What parts the cells of a CSV file: a character, or "Tab"; null for other files.
	 */
	public @Nullable String separator() {
		return separator;
	}

	/** Names of the columns; none for cards. */
	public List<String> columns() {
		return mapping.columns().stream().map(Mapping.Column::header).toList();
	}

	/** What each column means in all likelihood. */
	public Mapping mapping() {
		return mapping;
	}

	/** The same if the file is known to tell of this; cards tell of nothing else. */
	public Mapping mapping(FileContents contents) {
		Mapping[] told = { null };
		ImportFile.reading(() -> {
			told[0] = reader.mapping(contents);
			return this;
		});
		return told[0] == null ? mapping : told[0];
	}

	/**
	 * Up to five rows below the header, those with umlauts first; of cards, name, firm,
	 * first number and first mail address.
	 */
	public List<List<String>> samples() {
		return samples;
	}

	/** How many rows or cards there are; for large tables about. */
	public long rows() {
		return rows;
	}

	/** What is worth telling about the file: charset, lines and sheets left out. */
	public List<RowProblem> notes() {
		return notes;
	}

	/**
	 * Reads all rows in the order of the file, again from the beginning at every call.
	 * Rows without any text are passed over.
	 * @param mapping a mapping of this file's columns; ignored for cards
	 * @param home country of the firm that imports, ISO code: what addresses mean that
	 * name none
	 * @param sink takes rows of the mapping's contents, customers as
	 * {@link ImportedRecord}s; stops when it returns false
	 * @throws ImportFileException where the file cannot be read on
	 * @throws IllegalArgumentException for a mapping of other columns
	 */
	public void read(Mapping mapping, String home, RowSink sink) {
		if (!mapping.fits(this.mapping)) {
			throw new IllegalArgumentException("mapping of another table");
		}
		ImportFile.reading(() -> {
			reader.read(mapping, home, sink);
			return this;
		});
	}

	/** Reads rows. */
	interface Rows {

		void read(Mapping mapping, String home, RowSink sink) throws IOException;

		/** Null where there is nothing to choose. */
		default @Nullable Mapping mapping(FileContents contents) throws IOException {
			return null;
		}

	}

}
