package kontor.customers;

import java.util.List;
import java.util.Objects;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rules for a single customer that only the stored data can tell. */
@Component
class CustomerRules {

	private final JdbcClient jdbc;

	private final CustomerAccess access;

	CustomerRules(JdbcClient jdbc, CustomerAccess access) {
		this.access = access;
		this.jdbc = jdbc;
	}

	/**
	 * @param id the customer's; null: a new one
	 * @param before what it was; null: a new one
	 * @param viewer who enters or changes it
	 * @throws DraftRejectedException where a rule is broken
	 */
	void check(@Nullable Long id, CustomerDraft draft, @Nullable CustomerDraft before, Viewer viewer) {
		if (draft.number() != null && (before == null || !draft.number().equals(before.number()))) {
			checkNumber(draft.number());
		}
		if (draft.parentId() != null && (before == null || !draft.parentId().equals(before.parentId()))) {
			checkParent(id, draft.parentId(), viewer);
		}
		if (draft.ownerId() != null && (before == null || !draft.ownerId().equals(before.ownerId()))) {
			checkOwner(draft.ownerId());
		}
		if ((before == null || !Objects.equals(draft.ownerId(), before.ownerId()))
				&& !access.mayGiveTo(draft.ownerId(), viewer)) {
			throw new DraftRejectedException(new DraftProblem("ownerId", "customers.problem.owner.scope"));
		}
	}

	private void checkNumber(String number) {
		boolean taken = jdbc.sql("select exists (select 1 from customers where number = ?)")
			.param(number)
			.query(Boolean.class)
			.single();
		if (taken) {
			throw new DraftRejectedException(new DraftProblem("number", "customers.problem.number", number));
		}
	}

	private void checkParent(@Nullable Long id, long parentId, Viewer viewer) {
		lockParents();
		List<Long> line = jdbc.sql("""
				with recursive line (id, parent_id) as (
					select c.id, c.parent_id from customers c where c.id = ? and %s
					union select c.id, c.parent_id from customers c join line on c.id = line.parent_id)
				select id from line""".formatted(Visibility.of("c", viewer))).param(parentId).query(Long.class).list();
		if (line.isEmpty()) {
			throw new DraftRejectedException(new DraftProblem("parentId", "customers.problem.parent"));
		}
		if (id != null && line.contains(id)) {
			throw new DraftRejectedException(new DraftProblem("parentId", "customers.problem.parent.circle"));
		}
	}

	/** Two at once could make a circle that neither of them sees. */
	void lockParents() {
		jdbc.sql("select pg_advisory_xact_lock(hashtext('kontor.parents'))").query().listOfRows();
	}

	private void checkOwner(long ownerId) {
		if (!jdbc.sql("select exists (select 1 from users where id = ? and active)")
			.param(ownerId)
			.query(Boolean.class)
			.single()) {
			throw new DraftRejectedException(new DraftProblem("ownerId", "customers.problem.owner"));
		}
	}

}
