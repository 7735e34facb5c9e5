package kontor.customers.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.customers.CustomerAccess;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.customers.DraftCheck;
import kontor.customers.DraftProblem;
import kontor.customers.DraftRejectedException;
import kontor.customers.PersonDraft;
import kontor.customers.PersonRegister;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters and changes what programs send; one request is one transaction. */
@Component
@Transactional
class CustomerWriter {

	private final CustomerRegister customers;

	private final PersonRegister persons;

	private final CustomerDirectory directory;

	private final Requests requests;

	private final JdbcClient jdbc;

	private final CustomerAccess access;

	CustomerWriter(CustomerRegister customers, PersonRegister persons, CustomerDirectory directory, Requests requests,
			JdbcClient jdbc, CustomerAccess access) {
		this.access = access;
		this.customers = customers;
		this.persons = persons;
		this.directory = directory;
		this.requests = requests;
		this.jdbc = jdbc;
	}

	/** What became of a request. */
	record Written(long id, boolean created) {

	}

	/** A customer whose external id is known already is not entered again. */
	public Written create(CustomerInput input, Viewer viewer) {
		CustomerDraft draft = checked(input);
		Optional<Long> known = known(draft.externalId());
		if (known.isEmpty()) {
			return enter(input, draft, viewer);
		}
		access.requireWrite(known.get(), viewer);
		return new Written(known.get(), false);
	}

	/** Enters or replaces by the external id. */
	public Written put(CustomerInput input, Viewer viewer) {
		CustomerDraft draft = checked(input);
		Optional<Long> known = known(draft.externalId());
		if (known.isEmpty()) {
			return enter(input, draft, viewer);
		}
		requests.check(
				input.persons == null ? List.of() : List.of(new DraftProblem("persons", "customers.problem.persons")));
		rejecting(() -> customers.change(known.get(), input.version, draft, viewer));
		return new Written(known.get(), false);
	}

	public void change(long id, String body, @Nullable String ifMatch, Viewer viewer) {
		CustomerDraft before = directory.find(id, viewer)
			.flatMap((head) -> customers.snapshot(id))
			.orElseThrow(NotFoundException::new)
			.draft();
		CustomerInput input = requests.fill(CustomerInput.of(before), body);
		requests.check(
				input.persons == null ? List.of() : List.of(new DraftProblem("persons", "customers.problem.persons")));
		CustomerDraft draft = checked(input);
		rejecting(() -> customers.change(id, requests.version(input.version, ifMatch), draft, viewer));
	}

	private Written enter(CustomerInput input, CustomerDraft draft, Viewer viewer) {
		long[] id = new long[1];
		rejecting(() -> id[0] = customers.create(draft, viewer));
		persons.createAll(persons(input, id[0]), viewer.id());
		return new Written(id[0], true);
	}

	private static List<PersonDraft> persons(CustomerInput input, long customerId) {
		return input.persons == null ? List.of()
				: input.persons.stream().map((person) -> person.toDraft(customerId)).toList();
	}

	private CustomerDraft checked(CustomerInput input) {
		CustomerDraft draft = input.toDraft();
		List<DraftProblem> problems = new ArrayList<>(DraftCheck.of(draft));
		List<PersonDraft> people = persons(input, 0);
		for (int i = 0; i < people.size(); i++) {
			String path = "persons[" + i + "].";
			DraftCheck.of(people.get(i))
				.forEach((problem) -> problems.add(new DraftProblem(
						path + problem.field().replace("affiliations[0].", ""), problem.code(), problem.arguments())));
		}
		requests.check(problems);
		return draft;
	}

	private void rejecting(Runnable change) {
		try {
			change.run();
		}
		catch (DraftRejectedException ex) {
			requests.check(ex.problems());
		}
	}

	/** Nobody else may enter the same external id before this transaction ends. */
	private Optional<Long> known(@Nullable String externalId) {
		if (externalId == null) {
			return Optional.empty();
		}
		jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 20260))")
			.param("customers:" + externalId)
			.query()
			.listOfRows();
		return jdbc.sql("select id from customers where external_id = ? and deleted_at is null order by id limit 1")
			.param(externalId)
			.query(Long.class)
			.optional();
	}

}
