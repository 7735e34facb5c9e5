package kontor.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kontor.documents.text.FileType;
import kontor.documents.text.TextState;
import kontor.history.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A document with its newest version, as lists and pages show it.
 *
 * @param fileName of the newest version
 * @param number of the newest version
 * @param customerId of the first customer it is about whom who asks may see
 * @param passage where a searched word stands; null where none was searched
 * @param writable whether who asked may change it
 */
public record Document(long id, String title, DocumentKind kind, Direction direction, LocalDate datedOn,
		List<String> tags, @Nullable String note, boolean confidential, @Nullable Long ownerId,
		@Nullable String ownerName, Instant createdAt, long contentId, String fileName, int number, FileType type,
		long size, TextState textState, ScanState scanState, @Nullable Long customerId, @Nullable String customerName,
		@Nullable String passage, boolean writable, long version) {

	/** Whether the name of the file promises something else. */
	public boolean isLying() {
		return type.isBeliedBy(fileName);
	}

	public boolean isInfected() {
		return scanState == ScanState.INFECTED;
	}

	/** Whether its page shows the file. */
	public boolean isShown() {
		return type.isShown() && !isInfected();
	}

	public FileSize fileSize() {
		return FileSize.of(size);
	}

	public String path() {
		return "/documents/" + id;
	}

	Document withPassage(@Nullable String text) {
		return new Document(id, title, kind, direction, datedOn, tags, note, confidential, ownerId, ownerName,
				createdAt, contentId, fileName, number, type, size, textState, scanState, customerId, customerName,
				text, writable, version);
	}

}
