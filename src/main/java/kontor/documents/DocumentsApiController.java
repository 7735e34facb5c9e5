package kontor.documents;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import kontor.users.Viewer;
import kontor.web.InvalidFieldsException;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents for programs. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentsApiController {

	private static final int MOST = 200;

	private final Archive archive;

	private final DocumentList list;

	private final DocumentLinks links;

	private final MessageSource messages;

	DocumentsApiController(Archive archive, DocumentList list, DocumentLinks links, MessageSource messages) {
		this.archive = archive;
		this.list = list;
		this.links = links;
		this.messages = messages;
	}

	/** Those of the latest day first. */
	@GetMapping
	Slice<DocumentResource> index(DocumentFilter filter, @RequestParam(required = false) @Nullable String after,
			@RequestParam(defaultValue = "50") int limit, Viewer viewer) {
		return list.page(filter, viewer, after, Math.max(1, Math.min(limit, MOST))).map(DocumentResource::of);
	}

	@GetMapping("/{id:\\d{1,18}}")
	DocumentResource show(@PathVariable long id, Viewer viewer) {
		Document document = list.find(id, viewer).orElseThrow(NotFoundException::new);
		return DocumentResource.of(document, links.of(id, viewer));
	}

	/** The newest version's file. */
	@GetMapping("/{id:\\d{1,18}}/content")
	ResponseEntity<Resource> content(@PathVariable long id, Viewer viewer) {
		Archive.OpenFile file = archive.open(id, viewer);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(file.fileName(), false))
			.body(file.bytes());
	}

	/** Files a document; the same externalId again gives the one that is there. */
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<DocumentResource> create(@RequestParam("file") MultipartFile file,
			@ModelAttribute NewDocument document, Viewer viewer) throws IOException {
		String name = FileName.of(file.getOriginalFilename());
		try (InputStream in = file.getInputStream()) {
			Incoming.requireSmall(file.getSize());
			document.check();
			Documents.Filed filed = archive.file(in, name, document.description(name), document.links(),
					document.externalId(), viewer);
			DocumentResource body = show(filed.id(), viewer);
			return filed.created() ? ResponseEntity.created(URI.create("/api/v1/documents/" + filed.id())).body(body)
					: ResponseEntity.ok(body);
		}
		catch (DocumentRefusedException ex) {
			throw new InvalidFieldsException(List.of(new InvalidFieldsException.Field(ex.field(),
					messages.getMessage(ex.code(), ex.arguments(), LocaleContextHolder.getLocale()))));
		}
	}

}
