package kontor.documents;

import kontor.documents.text.FileType;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The files themselves. Only pictures and PDFs are shown, and those by pages of Kontor
 * alone; whatever might run is saved.
 */
@Controller
@RequestMapping("/documents/{id:\\d{1,18}}")
class DocumentFilesController {

	/** What a saved file may do where a browser opens it nevertheless. */
	private static final String NOTHING = "default-src 'none'; sandbox; frame-ancestors 'none'";

	/** The browser's own viewer, in a frame of a page of Kontor. */
	private static final String SHOWN = "default-src 'none'; object-src 'self'; img-src 'self'; "
			+ "style-src 'unsafe-inline'; frame-ancestors 'self'";

	private final DocumentList list;

	private final Documents documents;

	private final Contents contents;

	DocumentFilesController(DocumentList list, Documents documents, Contents contents) {
		this.list = list;
		this.documents = documents;
		this.contents = contents;
	}

	@GetMapping("/file")
	ResponseEntity<Resource> file(@PathVariable long id, Viewer viewer) {
		Document document = safe(id, viewer);
		return saved(document.fileName(), document.type(), document.contentId(), document.size());
	}

	@GetMapping("/versions/{number:\\d{1,9}}/file")
	ResponseEntity<Resource> version(@PathVariable long id, @PathVariable int number, Viewer viewer) {
		list.find(id, viewer).orElseThrow(NotFoundException::new);
		Documents.Version version = documents.versions(id)
			.stream()
			.filter((one) -> one.number() == number && !one.infected())
			.findFirst()
			.orElseThrow(NotFoundException::new);
		return saved(version.fileName(), version.type(), version.contentId(), version.size());
	}

	@GetMapping("/preview")
	ResponseEntity<Resource> preview(@PathVariable long id, Viewer viewer) {
		Document document = safe(id, viewer);
		if (!document.isShown()) {
			throw new NotFoundException();
		}
		return answer(document.fileName(), document.type(), true).header("X-Frame-Options", "SAMEORIGIN")
			.header("Content-Security-Policy", SHOWN)
			.body(new ArchivedFile(contents, document.contentId(), document.size()));
	}

	private Document safe(long id, Viewer viewer) {
		return list.find(id, viewer).filter((one) -> !one.isInfected()).orElseThrow(NotFoundException::new);
	}

	private ResponseEntity<Resource> saved(String name, FileType type, long content, long size) {
		return answer(name, type, false).header("Content-Security-Policy", NOTHING)
			.body(new ArchivedFile(contents, content, size));
	}

	private static ResponseEntity.BodyBuilder answer(String name, FileType type, boolean shown) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(name, shown))
			.header("X-Content-Type-Options", "nosniff");
	}

}
