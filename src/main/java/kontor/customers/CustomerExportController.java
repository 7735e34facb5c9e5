package kontor.customers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kontor.audit.ExportPurpose;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import kontor.web.SortOrder;
import kontor.web.TableExport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of customers as a file. */
@Controller
class CustomerExportController {

	/** So many rows are counted before anybody is asked what they are for. */
	static final int COUNTED = BulkChange.MOST;

	private final CustomerExport export;

	private final MessageSource messages;

	private final ExportPurpose purposes;

	private final CustomerList list;

	private final CustomerFilterWords words;

	CustomerExportController(CustomerExport export, MessageSource messages, ExportPurpose purposes, CustomerList list,
			CustomerFilterWords words) {
		this.export = export;
		this.purposes = purposes;
		this.list = list;
		this.words = words;
		this.messages = messages;
	}

	/** An unreadable filter exports nothing: 422, and the list says why. */
	@GetMapping("/customers/export.{extension}")
	public @Nullable ModelAndView show(@PathVariable("extension") String extension,
			@Valid @ModelAttribute("filter") CustomerFilterForm form, BindingResult errors,
			@RequestParam(name = "sort", required = false) @Nullable String sort,
			@RequestParam(name = "id", required = false) @Nullable List<Long> ids,
			@RequestParam(name = ExportPurpose.SEEN, required = false) @Nullable Long seen,
			@RequestParam(name = ExportPurpose.PARAMETER, required = false) @Nullable String purpose, Viewer viewer,
			Locale locale, HttpServletRequest request, HttpServletResponse response) throws IOException {
		form.check(errors, request.getParameterMap().keySet());
		TableExport.Format format = TableExport.Format.find(extension);
		if (format == null) {
			throw new NotFoundException();
		}
		if (errors.hasErrors()) {
			response.sendError(422);
			return null;
		}
		CustomerFilter filter = form.toFilter();
		if (seen != null) {
			long now = export.count(filter, ids, viewer, COUNTED + 1);
			if (now != seen) {
				return purposes.askAgain(request, now, COUNTED);
			}
		}
		if (!purposes.isGiven(purpose)) {
			return seen == null ? purposes.ask(request) : purposes.ask(request, seen, COUNTED);
		}
		String name = messages.getMessage("customers.list.title", null, locale);
		String which = ids == null ? words.sentence(filter, list.options())
				: messages.getMessage("customers.export.selected", null, locale);
		purposes.note(name, export.count(filter, ids, viewer, Integer.MAX_VALUE), extension, which, purpose);
		TableExport table = TableExport.start(response, format, name, export.titles());
		export.write(filter, ids, SortOrder.of(sort, CustomerSort.NAME.key()), viewer, table);
		// only a whole table gets an end; half of one must not look like all of it
		table.close();
		return null;
	}

}
