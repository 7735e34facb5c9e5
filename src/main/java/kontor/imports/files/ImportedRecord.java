package kontor.imports.files;

import java.time.LocalDate;
import java.util.List;
import kontor.shared.Salutation;
import org.jspecify.annotations.Nullable;

/**
 * A customer, a person, or a person at a customer, as one row or card tells it. Texts are
 * trimmed, NFC, and null where the file says nothing; nothing is cut.
 *
 * @param company the organisation's name; null for a private person
 * @param firstName all first names
 * @param birthday only a whole date; without a year it stands in the notes
 * @param kind, status, owner as the file writes them
 * @param notes what has no field of its own, each line as "label: value", and the file's
 * own notes, which may hold line breaks
 */
public record ImportedRecord(int row, @Nullable String sheet, @Nullable String company, @Nullable String customerNumber,
		@Nullable String externalId, @Nullable String vatId, @Nullable String kind, @Nullable String status,
		@Nullable String owner, @Nullable Salutation salutation, @Nullable String title, @Nullable String firstName,
		@Nullable String lastName, @Nullable String suffix, @Nullable String nickname, @Nullable String role,
		@Nullable String department, @Nullable String letterSalutation, @Nullable LocalDate birthday,
		List<ImportedContact> contacts, List<ImportedAddress> addresses, List<String> tags, List<String> notes,
		List<RowProblem> problems) implements ImportedRow {

	/** Whether the row names a person, alone or beside a company. */
	public boolean hasPerson() {
		return lastName != null || firstName != null;
	}

	/** All notes as one text; empty if none. */
	public String note() {
		return String.join("\n", notes);
	}

}
