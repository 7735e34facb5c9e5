package kontor.customers;

import java.util.Collection;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Asks whether a user may change customers and persons, before he does. Whoever writes
 * something that hangs on a customer asks here, in the same transaction.
 */
@Component
public class CustomerAccess {

	private final JdbcClient jdbc;

	CustomerAccess(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private record Answer(boolean sees, boolean changes) {

	}

	/**
	 * @throws NotFoundException where there is no such customer or the user may not see
	 * it
	 * @throws AccessDeniedException where he sees it but may not change it
	 */
	public void requireWrite(long customerId, Viewer viewer) {
		require("select %s, %s from customers c where c.id = ?".formatted(Visibility.of("c", viewer),
				Visibility.writable("c", viewer)), customerId);
	}

	/**
	 * The same for a person: he may change all customers that it works for.
	 * @throws NotFoundException where there is no such person or the user may not see it
	 * @throws AccessDeniedException where he sees it but may not change it
	 */
	public void requireWriteOfPerson(long personId, Viewer viewer) {
		require("select %s, %s from contact_persons p where p.id = ?".formatted(Visibility.ofPerson("p", viewer),
				Visibility.writablePerson("p", viewer)), personId);
	}

	/** The same for a customer in the Papierkorb. */
	void requireWriteOfDeleted(long customerId, Viewer viewer) {
		require("select %s, %s from customers c where c.id = ? and c.deleted_at is not null and c.merged_into is null"
			.formatted(Visibility.ofAny("c", viewer), Visibility.writableAny("c", viewer)), customerId);
	}

	/** The same for a person in the Papierkorb. */
	void requireWriteOfDeletedPerson(long personId, Viewer viewer) {
		require("select %s, %s from contact_persons p where p.id = ? and p.deleted_at is not null and p.merged_into is null"
			.formatted(Visibility.ofAnyPerson("p", viewer), Visibility.writableAnyPerson("p", viewer)), personId);
	}

	private void require(String sql, long id) {
		Answer answer = jdbc.sql(sql)
			.param(id)
			.query((row, number) -> new Answer(row.getBoolean(1), row.getBoolean(2)))
			.optional()
			.filter(Answer::sees)
			.orElseThrow(NotFoundException::new);
		if (!answer.changes()) {
			throw new AccessDeniedException("may see but not change");
		}
	}

	/** Whether the user could still change a customer that this one looks after. */
	boolean mayGiveTo(@Nullable Long ownerId, Viewer viewer) {
		return viewer.writesAll() || jdbc.sql("""
				select exists (select from customer_scopes where viewer_id = ? and owner_id = ? and writes
					and current_date between valid_from and valid_to)""")
			.param(viewer.id())
			.param(ownerId == null ? 0 : ownerId)
			.query(Boolean.class)
			.single();
	}

	/** Whether the user may change all of these customers. */
	public boolean mayWriteAll(Collection<Long> customerIds, Viewer viewer) {
		return viewer.writesAll() || jdbc
			.sql("select count(*) from customers c where c.id = any (?) and " + Visibility.writable("c", viewer))
			.param(customerIds.stream().distinct().toArray(Long[]::new))
			.query(Long.class)
			.single() == customerIds.stream().distinct().count();
	}

}
