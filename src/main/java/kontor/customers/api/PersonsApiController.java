package kontor.customers.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.customers.AffiliationDraft;
import kontor.customers.CustomerDirectory;
import kontor.customers.DraftCheck;
import kontor.customers.DraftProblem;
import kontor.customers.PersonDraft;
import kontor.customers.PersonRegister;
import kontor.customers.PersonSnapshot;
import kontor.customers.Trash;
import kontor.users.Company;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Persons for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "persons")
class PersonsApiController {

	private final PersonRegister register;

	private final CustomerReader reader;

	private final CustomerDirectory directory;

	private final Trash trash;

	private final Requests requests;

	private final Company company;

	PersonsApiController(PersonRegister register, CustomerReader reader, CustomerDirectory directory, Trash trash,
			Requests requests, Company company) {
		this.register = register;
		this.reader = reader;
		this.directory = directory;
		this.trash = trash;
		this.requests = requests;
		this.company = company;
	}

	@GetMapping("/customers/{id:\\d{1,18}}/persons")
	Slice<CustomerJson.Person> index(@PathVariable long id, Viewer viewer) {
		CustomerJson customer = reader.read(List.of(id), viewer)
			.stream()
			.findFirst()
			.orElseThrow(NotFoundException::new);
		return new Slice<>(customer.persons(), null);
	}

	@PostMapping(path = "/customers/{id:\\d{1,18}}/persons", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	PersonJson create(@PathVariable long id,
			@io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = PersonInput.class))) @RequestBody String body,
			Viewer viewer) {
		directory.find(id, viewer).orElseThrow(NotFoundException::new);
		PersonInput input = requests.fill(new PersonInput(), body);
		List<AffiliationDraft> functions = new ArrayList<>(input.toDraft(id).affiliations());
		functions.addAll(input.functions(List.of()));
		return show(register.create(checked(input.toDraft(functions), viewer), viewer), viewer);
	}

	@GetMapping("/persons/{id:\\d{1,18}}")
	PersonJson show(@PathVariable long id, Viewer viewer) {
		PersonSnapshot person = visible(id, viewer);
		List<Long> customers = person.draft().affiliations().stream().map(AffiliationDraft::customerId).toList();
		return PersonJson.of(person, directory.visible(customers, viewer), company.dialingArea());
	}

	@PatchMapping(path = "/persons/{id:\\d{1,18}}", consumes = MediaType.APPLICATION_JSON_VALUE)
	PersonJson change(@PathVariable long id,
			@io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = PersonInput.class))) @RequestBody String body,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, Viewer viewer) {
		PersonSnapshot before = visible(id, viewer);
		PersonInput input = requests.fill(PersonInput.of(before.draft()), body);
		PersonDraft draft = checked(input.toDraft(input.functions(before.draft().affiliations())), viewer);
		register.change(id, requests.version(input.version, ifMatch), draft, viewer);
		return show(id, viewer);
	}

	@DeleteMapping("/persons/{id:\\d{1,18}}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable long id, Viewer viewer) {
		trash.deletePerson(id, viewer);
	}

	private PersonSnapshot visible(long id, Viewer viewer) {
		return Optional.of(id)
			.filter((person) -> directory.isPersonVisible(person, viewer))
			.flatMap(register::snapshot)
			.orElseThrow(NotFoundException::new);
	}

	private PersonDraft checked(PersonDraft draft, Viewer viewer) {
		List<DraftProblem> problems = new ArrayList<>(DraftCheck.of(draft));
		for (int i = 0; i < draft.affiliations().size(); i++) {
			if (directory.find(draft.affiliations().get(i).customerId(), viewer).isEmpty()) {
				problems.add(new DraftProblem("affiliations[" + i + "].customerId", "customers.problem.customer"));
			}
		}
		requests.check(problems);
		return draft;
	}

}
