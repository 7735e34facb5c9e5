package kontor.customers.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kontor.customers.DraftProblem;
import kontor.customers.DraftRejectedException;
import kontor.customers.MergeKind;
import kontor.customers.MergeOrder;
import kontor.customers.MergeRefusedException;
import kontor.customers.Merges;
import kontor.users.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Merges for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "merges")
class MergesApiController {

	private static final Set<String> PERSON = Set.of("salutation", "title", "firstName", "lastName", "letterSalutation",
			"birthday", "note", "externalId", "address");

	private static final Set<String> CUSTOMER = Set.of("number", "name", "salutation", "title", "firstName", "lastName",
			"letterSalutation", "birthday", "status", "ownerId", "parentId", "valuationClass", "note", "externalId",
			"vatId", "address");

	private static final String AFTERWARDS = """
			The record with the id "with" is found no more afterwards: reading it answers 308 with the address of the one
			that stayed, writing it 409, both as problem+json with the other's id as mergedInto. choices tells by field
			whose value counts: KEPT, OTHER, or BOTH for note. 409 where one has another version than was sent, was
			deleted, or was merged already.""";

	private final Merges merges;

	private final CustomersApiController customers;

	private final PersonsApiController persons;

	private final Requests requests;

	private final MessageSource messages;

	MergesApiController(Merges merges, CustomersApiController customers, PersonsApiController persons,
			Requests requests, MessageSource messages) {
		this.merges = merges;
		this.customers = customers;
		this.persons = persons;
		this.requests = requests;
		this.messages = messages;
	}

	@Operation(summary = "Makes a customer and another one, which goes into it, one", description = AFTERWARDS)
	@PostMapping(path = "/customers/{id:\\d{1,18}}/merge", consumes = MediaType.APPLICATION_JSON_VALUE)
	CustomerJson customers(@PathVariable long id,
			@io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = MergeInput.class))) @RequestBody String body,
			Viewer viewer) {
		customers.show(id, viewer);
		merge(MergeKind.CUSTOMER, id, body, CUSTOMER, viewer);
		return customers.show(id, viewer);
	}

	@Operation(summary = "Makes a person and another one, which goes into it, one", description = AFTERWARDS)
	@PostMapping(path = "/persons/{id:\\d{1,18}}/merge", consumes = MediaType.APPLICATION_JSON_VALUE)
	PersonJson persons(@PathVariable long id,
			@io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = MergeInput.class))) @RequestBody String body,
			Viewer viewer) {
		persons.show(id, viewer);
		merge(MergeKind.PERSON, id, body, PERSON, viewer);
		return persons.show(id, viewer);
	}

	private void merge(MergeKind kind, long id, String body, Set<String> fields, Viewer viewer) {
		MergeInput input = requests.fill(new MergeInput(), body);
		requests
			.check(input.with == null ? List.of(new DraftProblem("with", "customers.problem.required")) : List.of());
		requests.check(input.choices.keySet()
			.stream()
			.filter((field) -> !fields.contains(field) || input.choices.get(field) == null)
			.map((field) -> new DraftProblem("choices." + field, "customers.problem.choice"))
			.toList());
		MergeOrder order = new MergeOrder(id, Objects.requireNonNull(input.with), input.version, input.withVersion,
				input.choices);
		try {
			merges.merge(kind, order, viewer);
		}
		catch (DraftRejectedException ex) {
			requests.check(ex.problems());
		}
		catch (MergeRefusedException ex) {
			throw answer(ex);
		}
	}

	private RuntimeException answer(MergeRefusedException refusal) {
		if (!refusal.reason().isConflict()) {
			requests.check(List.of(new DraftProblem("with", refusal.messageKey())));
		}
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				messages.getMessage(refusal.messageKey(), null, LocaleContextHolder.getLocale()));
		return new ErrorResponseException(HttpStatus.CONFLICT, problem, refusal);
	}

}
