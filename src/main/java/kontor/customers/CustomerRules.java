package kontor.customers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rules for a single customer that only the stored data can tell. */
@Component
class CustomerRules {

	private final JdbcClient jdbc;

	CustomerRules(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param id the customer's; null: a new one
	 * @param before what it was; null: a new one
	 * @throws DraftRejectedException where a rule is broken
	 */
	void check(@Nullable Long id, CustomerDraft draft, @Nullable CustomerDraft before) {
		if (draft.number() != null && (before == null || !draft.number().equals(before.number()))) {
			checkNumber(draft.number());
		}
		if (draft.parentId() != null && (before == null || !draft.parentId().equals(before.parentId()))) {
			checkParent(id, draft.parentId());
		}
		if (draft.ownerId() != null && (before == null || !draft.ownerId().equals(before.ownerId()))) {
			checkOwner(draft.ownerId());
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

	private void checkParent(@Nullable Long id, long parentId) {
		List<Long> line = jdbc.sql("""
				with recursive line (id, parent_id) as (
					select id, parent_id from customers where id = ? and deleted_at is null
					union select c.id, c.parent_id from customers c join line on c.id = line.parent_id)
				select id from line""").param(parentId).query(Long.class).list();
		if (line.isEmpty()) {
			throw new DraftRejectedException(new DraftProblem("parentId", "customers.problem.parent"));
		}
		if (id != null && line.contains(id)) {
			throw new DraftRejectedException(new DraftProblem("parentId", "customers.problem.parent.circle"));
		}
	}

	private void checkOwner(long ownerId) {
		if (!jdbc.sql("select exists (select 1 from users where id = ?)")
			.param(ownerId)
			.query(Boolean.class)
			.single()) {
			throw new DraftRejectedException(new DraftProblem("ownerId", "customers.problem.owner"));
		}
	}

}
