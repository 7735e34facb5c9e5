package kontor.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reports as files, for who asked. */
@Controller
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class ReportsController {

	private final SubjectRequests requests;

	private final Reports reports;

	private final PdfReports pdf;

	private final People people;

	private final PrivacyDesk desk;

	private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	ReportsController(SubjectRequests requests, Reports reports, PdfReports pdf, People people, PrivacyDesk desk) {
		this.requests = requests;
		this.reports = reports;
		this.pdf = pdf;
		this.people = people;
		this.desk = desk;
	}

	@GetMapping("/privacy/requests/{id:\\d{1,18}}/report.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable long id, Viewer viewer, Locale locale) throws IOException {
		Report report = report(id, "pdf", viewer);
		ByteArrayOutputStream page = new ByteArrayOutputStream();
		pdf.write(report, locale, page);
		return file(id, "pdf", MediaType.APPLICATION_PDF, page.toByteArray());
	}

	@GetMapping("/privacy/requests/{id:\\d{1,18}}/report.json")
	ResponseEntity<byte[]> json(@PathVariable long id, Viewer viewer) {
		Report report = report(id, "json", viewer);
		return file(id, "json", MediaType.APPLICATION_JSON, json.writeValueAsBytes(report));
	}

	/**
	 * Only what was searched is whole. What somebody bought and paid stands in it, so who
	 * makes it must see that.
	 */
	private Report report(long id, String format, Viewer viewer) {
		PrivacyDesk.require(viewer);
		viewer.require(Figures.PRICES);
		viewer.require(Figures.TURNOVER);
		Request request = requests.find(id);
		if (request.searchedAt() == null || request.isBusy()) {
			throw new NotFoundException();
		}
		People.Known known = people.find(request.subject()).orElseThrow(NotFoundException::new);
		Report report = reports.of(request, known);
		desk.reported(request, format);
		return report;
	}

	private static ResponseEntity<byte[]> file(long id, String extension, MediaType type, byte[] body) {
		String name = "auskunft-" + id + "." + extension;
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(body);
	}

}
