package kontor.customers;

import kontor.changes.BatchAccess;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;

/**
 * A batch belongs to who may see, and change, each customer and person that it changed.
 * Records that only name another one in its stead have no name in it, and do not count.
 */
@Component
class CustomersOfBatch implements BatchAccess {

	private static final String ALL = """
			not exists (select from change_images i where i.batch_id = %1$s.id and i.table_name = '%2$s' and i.name is not null
				and not exists (select from %2$s r where r.id = %3$s and %4$s))""";

	private static final String KEY = "(i.key ->> 'id')::bigint";

	/** Who works nowhere any more went into somebody who does. */
	private static final String PERSON = """
			(select coalesce(m.merged_into, m.id) from contact_persons m where m.id = %s)""".formatted(KEY);

	private static final String OWNERS_BEFORE = """
			not exists (select from change_images i cross join lateral (select (i.before ->> 'owner_id')::bigint as owner_id) was
				where i.batch_id = %s.id and i.table_name = 'customers' and jsonb_exists(i.before, 'owner_id') and not %s)""";

	@Override
	public String visible(String batch, Viewer viewer) {
		return viewer.readsAll() ? "true"
				: all(batch, Visibility.ofAny("r", viewer), Visibility.ofAnyPerson("r", viewer));
	}

	@Override
	public String writable(String batch, Viewer viewer) {
		return viewer.writesAll() ? "true"
				: all(batch, Visibility.writableAny("r", viewer), Visibility.writableAnyPerson("r", viewer)) + " and "
						+ OWNERS_BEFORE.formatted(batch, Visibility.writableAny("was", viewer));
	}

	private static String all(String batch, String customer, String person) {
		return ALL.formatted(batch, "customers", KEY, customer) + " and "
				+ ALL.formatted(batch, "contact_persons", PERSON, person);
	}

}
