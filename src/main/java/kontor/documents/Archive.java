package kontor.documents;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kontor.history.Direction;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Files what comes in and goes out, for pages and for other modules. */
@Service
public class Archive {

	private final Documents documents;

	private final DocumentList list;

	private final DocumentLinks links;

	private final Contents contents;

	private final VirusScanner scanner;

	Archive(Documents documents, DocumentList list, DocumentLinks links, Contents contents, VirusScanner scanner) {
		this.documents = documents;
		this.list = list;
		this.links = links;
		this.contents = contents;
		this.scanner = scanner;
	}

	/**
	 * A file to read.
	 *
	 * @param fileName as its sender called it
	 * @param mediaType what it is by its content
	 * @param bytes read piece by piece; no connection is held meanwhile
	 */
	public record OpenFile(String fileName, String mediaType, Resource bytes) {

	}

	/**
	 * Files a document under the name of its file, of today. Joins the caller's
	 * transaction.
	 * @param in read to its end, not closed; at most 100 MB
	 * @param name of the file
	 * @return its id
	 * @throws DocumentRefusedException where it is empty, too large or infected
	 * @throws NotFoundException where it is about somebody whom the viewer may not see
	 * @throws AccessDeniedException where he may not change whom it is about
	 */
	public long store(InputStream in, String name, Links about, DocumentKind kind, Direction direction, Viewer viewer)
			throws IOException {
		String fileName = FileName.of(name);
		return file(in, fileName, Description.of(fileName, kind, direction, false), about, null, viewer).id();
	}

	/**
	 * What became of a file that is to be here once.
	 *
	 * @param created false where a file of the same content was filed so before
	 */
	public record Kept(long id, boolean created) {

	}

	/**
	 * Files what no user but a machine brings, each content once; what was put away since
	 * is there again. Who it is about is said later. Joins the caller's transaction.
	 * @param in read to its end, not closed; at most 100 MB
	 * @param datedOn between 1900 and 2200
	 * @throws DocumentRefusedException where it is empty, too large or infected
	 */
	public Kept keep(InputStream in, String name, String title, DocumentKind kind, Direction direction,
			LocalDate datedOn) throws IOException {
		try (Incoming file = Incoming.take(in, FileName.of(name))) {
			Documents.Filed filed = documents.keep(file, scanner.check(file),
					new Description(title, kind, direction, datedOn, List.of(), null, false));
			return new Kept(filed.id(), filed.created());
		}
	}

	/**
	 * Removes for good what was filed by {@link #keep}, with all that says who it is
	 * about.
	 */
	public void erase(Collection<Long> ids) {
		documents.erase(ids);
	}

	/**
	 * The newest version of a document.
	 * @throws NotFoundException where there is none for the viewer, or it is infected
	 */
	public OpenFile open(long id, Viewer viewer) {
		return find(id, viewer).orElseThrow(NotFoundException::new);
	}

	/** The same; empty where there is none for the viewer, or it is infected. */
	public Optional<OpenFile> find(long id, Viewer viewer) {
		return list.find(id, viewer)
			.filter((document) -> !document.isInfected())
			.map((document) -> new OpenFile(document.fileName(), document.type().mediaType(),
					new ArchivedFile(contents, document.contentId(), document.size())));
	}

	/**
	 * What was filed at first, also where the document is deleted; for a module that has
	 * asked itself whether the user may read it.
	 * @throws NotFoundException where there is none
	 */
	public OpenFile original(long id) {
		Documents.Version first = documents.first(id).orElseThrow(NotFoundException::new);
		return new OpenFile(first.fileName(), first.type().mediaType(),
				new ArchivedFile(contents, first.contentId(), first.size()));
	}

	/**
	 * From now on nobody changes or deletes the document. In the caller's transaction.
	 */
	public void preserve(long id) {
		documents.preserve(id);
	}

	/**
	 * Says of a document that it is also about these.
	 * @throws NotFoundException where the viewer may not see the document or one of them
	 * @throws AccessDeniedException where he may not change one of them
	 */
	public void link(long id, Links about, Viewer viewer) {
		if (list.find(id, viewer).isEmpty()) {
			throw new NotFoundException();
		}
		links.link(id, about, viewer);
	}

	Documents.Filed file(InputStream in, String fileName, Description what, Links about, @Nullable String externalId,
			Viewer viewer) throws IOException {
		try (Incoming file = Incoming.take(in, fileName)) {
			return documents.file(file, scanner.check(file), what, about, externalId, viewer);
		}
	}

	void replace(long id, InputStream in, String fileName, Viewer viewer) throws IOException {
		try (Incoming file = Incoming.take(in, fileName)) {
			documents.replace(id, file, scanner.check(file), viewer);
		}
	}

}
