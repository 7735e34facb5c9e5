package kontor.customers.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import kontor.customers.CustomerLookup;
import kontor.customers.Trash;
import kontor.users.Viewer;
import kontor.web.Cursor;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Customers for programs. */
@RestController
@RequestMapping("/api/v1/customers")
@Tag(name = "customers")
class CustomersApiController {

	private static final int MOST = 200;

	private final CustomerReader reader;

	private final CustomerLookup lookup;

	private final CustomerWriter writer;

	private final Requests requests;

	private final Trash trash;

	CustomersApiController(CustomerReader reader, CustomerLookup lookup, CustomerWriter writer, Requests requests,
			Trash trash) {
		this.reader = reader;
		this.lookup = lookup;
		this.writer = writer;
		this.requests = requests;
		this.trash = trash;
	}

	/** Whoever asks for a number left blank gets nobody, not everybody. */
	@InitBinder
	void keepBlank(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(false));
	}

	/**
	 * All customers by name, or those that are meant by a text, a telephone number or a
	 * mail.
	 */
	@GetMapping
	Slice<CustomerJson> index(@RequestParam @Nullable String q, @RequestParam @Nullable String phone,
			@RequestParam @Nullable String email, @RequestParam @Nullable String after,
			@RequestParam(defaultValue = "50") int limit, Viewer viewer) {
		Cursor cursor = requests.cursor(after);
		int most = Math.max(1, Math.min(limit, MOST));
		Slice<CustomerLookup.Place> places = phone != null ? lookup.phone(phone, cursor, most, viewer)
				: email != null ? lookup.email(email, cursor, most, viewer)
						: q != null ? lookup.text(q, cursor, most, viewer) : lookup.all(cursor, most, viewer);
		return new Slice<>(reader.read(places.items().stream().map(CustomerLookup.Place::id).toList(), viewer),
				places.next());
	}

	@GetMapping("/{id:\\d{1,18}}")
	CustomerJson show(@PathVariable long id, Viewer viewer) {
		return reader.read(List.of(id), viewer).stream().findFirst().orElseThrow(NotFoundException::new);
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<CustomerJson> create(@io.swagger.v3.oas.annotations.parameters.RequestBody(
			content = @Content(schema = @Schema(implementation = CustomerInput.class))) @RequestBody String body,
			Viewer viewer) {
		CustomerInput input = requests.fill(new CustomerInput(), body);
		return answer(writer.create(input, viewer), viewer);
	}

	@PatchMapping(path = "/{id:\\d{1,18}}", consumes = MediaType.APPLICATION_JSON_VALUE)
	CustomerJson change(@PathVariable long id, @io.swagger.v3.oas.annotations.parameters.RequestBody(
			content = @Content(schema = @Schema(implementation = CustomerInput.class))) @RequestBody String body,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, Viewer viewer) {
		writer.change(id, body, ifMatch, viewer);
		return show(id, viewer);
	}

	/**
	 * Makes the customer of another system what the body says; it is entered if it is
	 * new.
	 */
	@PutMapping(path = "/{sourceSystem}/{externalId}", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<CustomerJson> put(@PathVariable String sourceSystem, @PathVariable String externalId,
			@io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
					schema = @Schema(implementation = CustomerInput.class))) @RequestBody String body,
			Viewer viewer) {
		CustomerInput input = requests.fill(new CustomerInput(), body);
		input.externalId = sourceSystem + "/" + externalId;
		return answer(writer.put(input, viewer), viewer);
	}

	@DeleteMapping("/{id:\\d{1,18}}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable long id, Viewer viewer) {
		trash.deleteCustomer(id, viewer);
	}

	private ResponseEntity<CustomerJson> answer(CustomerWriter.Written written, Viewer viewer) {
		CustomerJson customer = show(written.id(), viewer);
		return written.created()
				? ResponseEntity.created(URI.create("/api/v1/customers/" + written.id())).body(customer)
				: ResponseEntity.ok(customer);
	}

}
