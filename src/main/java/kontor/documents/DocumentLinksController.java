package kontor.documents;

import java.util.Optional;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a document is about: added and removed. */
@Controller
@RequestMapping("/documents/{id:\\d{1,18}}/links")
class DocumentLinksController {

	private final DocumentList list;

	private final DocumentLinks links;

	private final CustomerDirectory customers;

	DocumentLinksController(DocumentList list, DocumentLinks links, CustomerDirectory customers) {
		this.list = list;
		this.links = links;
		this.customers = customers;
	}

	@PostMapping
	String create(@PathVariable long id, @RequestParam(required = false) @Nullable Long customer,
			@RequestParam(required = false) @Nullable String customerName,
			@RequestParam(required = false) @Nullable Long person, Viewer viewer, RedirectAttributes flash) {
		requireWrite(id, viewer);
		Optional<CustomerHead> chosen = customers.chosen(customer, customerName, viewer);
		if (chosen.isEmpty() && person == null) {
			flash.addFlashAttribute("warning", "documents.link.unknown");
		}
		else {
			links.link(id, Links.of(chosen.map(CustomerHead::id).orElse(null), person, null), viewer);
			flash.addFlashAttribute("notice", "documents.linked");
		}
		return "redirect:/documents/" + id;
	}

	@PostMapping("/{link:\\d{1,18}}/deletion")
	String delete(@PathVariable long id, @PathVariable long link, Viewer viewer, RedirectAttributes flash) {
		requireWrite(id, viewer);
		links.remove(id, link, viewer);
		flash.addFlashAttribute("notice", "documents.unlinked");
		return list.find(id, viewer).isPresent() ? "redirect:/documents/" + id : "redirect:/documents";
	}

	private void requireWrite(long id, Viewer viewer) {
		if (!list.find(id, viewer).orElseThrow(NotFoundException::new).writable()) {
			throw new AccessDeniedException("may see but not change");
		}
	}

}
