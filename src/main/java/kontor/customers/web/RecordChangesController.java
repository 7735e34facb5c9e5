package kontor.customers.web;

import kontor.audit.AuditFilter;
import kontor.audit.AuditTrail;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who changed what about a customer or person, for everybody who may see it. */
@Controller
class RecordChangesController {

	private final AuditTrail trail;

	private final CustomerDirectory customers;

	private final PersonPage persons;

	RecordChangesController(AuditTrail trail, CustomerDirectory customers, PersonPage persons) {
		this.trail = trail;
		this.customers = customers;
		this.persons = persons;
	}

	@GetMapping("/customers/{id:\\d{1,18}}/changes")
	String ofCustomer(@PathVariable long id, @RequestParam(required = false) @Nullable String after, Viewer viewer,
			Model model) {
		CustomerHead customer = customers.find(id, viewer).orElseThrow(NotFoundException::new);
		AuditFilter filter = new AuditFilter(null, id, null, null, null, null);
		return show(customer.name(), "/customers/" + id, filter, after, model);
	}

	/**
	 * Somebody who works elsewhere too may have changes that this viewer must not see.
	 */
	@GetMapping("/persons/{id:\\d{1,18}}/changes")
	String ofPerson(@PathVariable long id, @RequestParam(required = false) @Nullable String after, Viewer viewer,
			Model model) {
		PersonPage.Page person = persons.of(id, viewer);
		if (!person.whole()) {
			throw new NotFoundException();
		}
		AuditFilter filter = new AuditFilter(null, null, id, null, null, null);
		return show(person.name(), "/persons/" + id, filter, after, model);
	}

	private String show(String name, String path, AuditFilter filter, @Nullable String after, Model model) {
		model.addAttribute("name", name).addAttribute("path", path);
		model.addAttribute("entries", trail.ofRecord(filter, after));
		return "customers/changes";
	}

}
