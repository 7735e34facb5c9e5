package kontor.customers.web;

import java.util.List;
import java.util.stream.Stream;
import kontor.audit.AuditEntry;
import kontor.audit.AuditTrail;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.customers.MergeKind;
import kontor.customers.Tombstones;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import kontor.web.Slice;
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

	private final Tombstones tombstones;

	RecordChangesController(AuditTrail trail, CustomerDirectory customers, PersonPage persons, Tombstones tombstones) {
		this.tombstones = tombstones;
		this.trail = trail;
		this.customers = customers;
		this.persons = persons;
	}

	@GetMapping("/customers/{id:\\d{1,18}}/changes")
	String ofCustomer(@PathVariable long id, @RequestParam(required = false) @Nullable String after, Viewer viewer,
			Model model) {
		CustomerHead customer = customers.find(id, viewer).orElseThrow(NotFoundException::new);
		return show(customer.name(), "/customers/" + id, trail.ofCustomer(withFormer(MergeKind.CUSTOMER, id), after),
				model);
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
		return show(person.name(), "/persons/" + id, trail.ofPerson(withFormer(MergeKind.PERSON, id), after), model);
	}

	/** With those that went into it: their log does not change. */
	private List<Long> withFormer(MergeKind kind, long id) {
		return Stream.concat(Stream.of(id), tombstones.of(kind, id).stream()).toList();
	}

	private static String show(String name, String path, Slice<AuditEntry> entries, Model model) {
		model.addAttribute("name", name).addAttribute("path", path).addAttribute("entries", entries);
		return "customers/changes";
	}

}
