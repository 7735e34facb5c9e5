package kontor.customers;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Locale;
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

/** The list of customers as a file. */
@Controller
class CustomerExportController {

	private final CustomerExport export;

	private final MessageSource messages;

	CustomerExportController(CustomerExport export, MessageSource messages) {
		this.export = export;
		this.messages = messages;
	}

	/** An unreadable filter exports nothing: 422, and the list says why. */
	@GetMapping("/customers/export.{extension}")
	public void show(@PathVariable("extension") String extension,
			@Valid @ModelAttribute("filter") CustomerFilterForm form, BindingResult errors,
			@RequestParam(name = "sort", required = false) @Nullable String sort, Viewer viewer, Locale locale,
			HttpServletResponse response) throws IOException {
		form.check(errors);
		TableExport.Format format = TableExport.Format.find(extension);
		if (format == null) {
			throw new NotFoundException();
		}
		if (errors.hasErrors()) {
			response.sendError(422);
			return;
		}
		String name = messages.getMessage("customers.list.title", null, locale);
		TableExport table = TableExport.start(response, format, name, export.titles());
		export.write(form.toFilter(), SortOrder.of(sort, CustomerSort.NAME.key()), viewer, table);
		// only a whole table gets an end; half of one must not look like all of it
		table.close();
	}

}
