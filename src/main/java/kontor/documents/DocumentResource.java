package kontor.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kontor.documents.text.TextState;
import kontor.history.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A document as the API gives it.
 *
 * @param versionNumber of the newest version, whose file is told
 * @param links what it is about; null in lists
 */
record DocumentResource(long id, String title, DocumentKind kind, Direction direction, LocalDate datedOn,
		List<String> tags, @Nullable String note, boolean confidential, @Nullable Long ownerId, Instant createdAt,
		String fileName, String mediaType, long size, int versionNumber, TextState textState, ScanState scanState,
		@Nullable Long customerId, @Nullable List<Target> links, long version) {

	/** What a document is about: customers, persons or history, and its id. */
	record Target(String kind, long id) {

	}

	static DocumentResource of(Document document) {
		return of(document, null);
	}

	static DocumentResource of(Document document, @Nullable List<DocumentLinks.Link> links) {
		return new DocumentResource(document.id(), document.title(), document.kind(), document.direction(),
				document.datedOn(), document.tags(), document.note(), document.confidential(), document.ownerId(),
				document.createdAt(), document.fileName(), document.type().mediaType(), document.size(),
				document.number(), document.textState(), document.scanState(), document.customerId(),
				links == null ? null : links.stream().map((link) -> new Target(link.noun(), link.targetId())).toList(),
				document.version());
	}

}
