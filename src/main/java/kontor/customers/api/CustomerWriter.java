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
		Optional<Known> known = known(draft.externalId());
		if (known.isEmpty()) {
			return enter(input, draft, viewer);
		}
		access.requireWrite(known.get().id(), viewer);
		return new Written(known.get().id(), false);
	}

	/** Enters or replaces by the external id. */
	public Written put(CustomerInput input, Viewer viewer) {
		CustomerDraft draft = checked(input);
		Optional<Known> known = known(draft.externalId());
		if (known.isEmpty()) {
			return enter(input, draft, viewer);
		}
		requests.check(
				input.persons == null ? List.of() : List.of(new DraftProblem("persons", "customers.problem.persons")));
		input.externalId = known.get().externalId();
		rejecting(() -> customers.change(known.get().id(), input.version, input.toDraft(), viewer));
		return new Written(known.get().id(), false);
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

	/**
	 * A customer that is there already.
	 *
	 * @param externalId its own; another one than was asked for where a customer of that
	 * one went into it
	 */
	private record Known(long id, String externalId) {

	}

	/** Nobody else may enter the same external id before this transaction ends. */
	private Optional<Known> known(@Nullable String externalId) {
		if (externalId == null) {
			return Optional.empty();
		}
		jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 20260))")
			.param("customers:" + externalId)
			.query()
			.listOfRows();
		return jdbc
			.sql("""
					select w.id, coalesce(w.external_id, c.external_id) as external_id from customers c join customers w on w.id = coalesce(c.merged_into, c.id)
					where c.external_id = ? and w.deleted_at is null order by c.deleted_at nulls first, c.id limit 1""")
			.param(externalId)
			.query(Known.class)
			.optional();
	}

}
