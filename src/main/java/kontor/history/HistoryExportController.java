package kontor.history;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import kontor.audit.ExportPurpose;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import kontor.web.TableExport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Exactly what the list shows, as a file. */
@Controller
class HistoryExportController {

	private static final int BATCH = 500;

	private static final List<String> COLUMNS = List.of("occurredAt", "customer", "person", "channel", "direction",
			"subject", "body", "sentiment", "durationMinutes", "confidential", "author");

	private final Timeline timeline;

	private final MessageSource messages;

	private final ExportPurpose purposes;

	HistoryExportController(Timeline timeline, MessageSource messages, ExportPurpose purposes) {
		this.purposes = purposes;
		this.timeline = timeline;
		this.messages = messages;
	}

	@GetMapping("/history/export.{extension:csv|xlsx}")
	@Nullable ModelAndView export(@PathVariable String extension, HistoryFilter filter,
			@RequestParam(required = false) @Nullable String purpose, Viewer viewer, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		TableExport.Format format = TableExport.Format.find(extension);
		if (format == null) {
			throw new NotFoundException();
		}
		if (!purposes.isGiven(purpose)) {
			return purposes.ask(request);
		}
		purposes.note(text("history.title"), null, extension, filter.path(), purpose);
		List<String> titles = COLUMNS.stream().map((column) -> text("history.field." + column)).toList();
		try (TableExport table = TableExport.start(response, format, text("history.title"), titles)) {
			String after = null;
			do {
				Slice<Entry> slice = timeline.exported(filter, viewer, after, BATCH);
				for (Entry entry : slice.items()) {
					table.row(row(entry));
				}
				after = slice.next();
			}
			while (after != null);
		}
		return null;
	}

	private List<Object> row(Entry entry) {
		return Arrays.asList(entry.occurredAt(), entry.customerName(), entry.personName(),
				text("history.channel." + entry.channel()), text("history.direction." + entry.direction()),
				entry.subject(), entry.body(), text("history.sentiment." + entry.sentiment()), entry.durationMinutes(),
				text(entry.confidential() ? "web.yes" : "web.no"), entry.authorName());
	}

	private String text(String key) {
		return messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
