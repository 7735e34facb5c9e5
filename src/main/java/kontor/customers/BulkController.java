package kontor.customers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kontor.audit.ExportPurpose;
import kontor.users.Accounts;
import kontor.users.Viewer;
import kontor.web.ListLinks;
import kontor.web.SortOrder;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Does one thing with many customers of the list: says first with how many, then does it.
 */
@Controller
class BulkController {

	private final BulkChange bulk;

	private final CustomerExport export;

	private final Accounts accounts;

	private final MessageSource messages;

	BulkController(BulkChange bulk, CustomerExport export, Accounts accounts, MessageSource messages) {
		this.bulk = bulk;
		this.export = export;
		this.accounts = accounts;
		this.messages = messages;
	}

	@PostMapping("/customers/bulk")
	ModelAndView change(@Valid @ModelAttribute("bulk") BulkForm form, BindingResult errors,
			@Valid @ModelAttribute("filter") CustomerFilterForm filterForm, BindingResult filterErrors, Viewer viewer,
			Locale locale, HttpServletRequest request, RedirectAttributes flash) {
		form.check(errors);
		filterForm.check(filterErrors, request.getParameterMap().keySet());
		if (!errors.hasErrors() && form.getAction() == BulkForm.Action.OWNER && !bulk.mayGiveTo(owner(form), viewer)) {
			errors.rejectValue("newOwner", "customers.problem.owner.scope");
		}
		if (errors.hasErrors() || filterErrors.hasErrors()) {
			return page("customers/bulk", form, filterErrors.hasErrors() ? CustomerFilter.ALL : filterForm.toFilter())
				.addObject("preview", null);
		}
		CustomerFilter filter = filterForm.toFilter();
		if (form.getAction() == BulkForm.Action.EXPORT) {
			return export(form, filter, viewer);
		}
		if (form.getAction() == BulkForm.Action.MERGE) {
			List<Long> two = form.getId().stream().distinct().toList();
			return new ModelAndView("redirect:/customers/" + two.get(0) + "/merge?with=" + two.get(1));
		}
		if (form.getSeen() == null) {
			return preview(form, filter, viewer, locale, HttpStatus.OK);
		}
		try {
			long batch = bulk.run(form, filter, title(form, form.getSeen(), locale), viewer);
			flash.addFlashAttribute("notice", "customers.bulk.done");
			flash.addFlashAttribute("undo", "/changes/" + batch + "/undo");
			return new ModelAndView("redirect:/changes/" + batch);
		}
		catch (BulkChange.OtherSetException ex) {
			return preview(form, filter, viewer, locale, HttpStatus.CONFLICT);
		}
	}

	private ModelAndView preview(BulkForm form, CustomerFilter filter, Viewer viewer, Locale locale,
			HttpStatus status) {
		BulkChange.Preview preview = bulk.preview(form, filter, viewer);
		ModelAndView page = page("customers/bulk", form, filter).addObject("preview", preview)
			.addObject("what", title(form, preview.count(), locale))
			.addObject("different", status == HttpStatus.CONFLICT);
		page.setStatus(status);
		return page;
	}

	private static ModelAndView page(String view, BulkForm form, CustomerFilter filter) {
		return new ModelAndView(view).addObject("query", filter.toQuery().entrySet())
			.addObject("back", links(filter).start());
	}

	/** The page that asks for the purpose says how many there are, and brings it back. */
	private ModelAndView export(BulkForm form, CustomerFilter filter, Viewer viewer) {
		List<Long> ids = form.isAll() ? null : form.getId();
		CustomerFilter of = form.isAll() ? filter : CustomerFilter.ALL;
		long seen = form.getSeen() != null ? form.getSeen()
				: export.count(of, ids, viewer, CustomerExportController.COUNTED + 1);
		String path = links(of).at("/customers/export.csv");
		String which = ids == null ? ""
				: "id=" + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + "&";
		return new ModelAndView(
				"redirect:" + path + (path.contains("?") ? "&" : "?") + which + ExportPurpose.SEEN + "=" + seen);
	}

	private static ListLinks links(CustomerFilter filter) {
		return new ListLinks("/customers", filter.toQuery(), SortOrder.of(null, CustomerSort.NAME.key()));
	}

	private String title(BulkForm form, int count, Locale locale) {
		Object value = switch (form.getAction()) {
			case OWNER -> owner(form) == null ? messages.getMessage("customers.bulk.nobody", null, locale)
					: accounts.names(List.of(form.getNewOwner())).getOrDefault(form.getNewOwner(), "?");
			case STATUS -> messages.getMessage("customers.status." + form.getNewStatus(), null, locale);
			case TAG, UNTAG -> form.getNewTag();
			default -> "";
		};
		String key = "customers.bulk.title." + form.getAction() + (count == 1 ? ".one" : "");
		return messages.getMessage(key, new Object[] { count, value }, locale);
	}

	private static Long owner(BulkForm form) {
		return form.getNewOwner() == null || form.getNewOwner() == 0 ? null : form.getNewOwner();
	}

}
