package kontor.customers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.changes.ChangeBatches;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does one thing with many customers, in one transaction that can be taken back. The
 * customers are counted again first: where there are others than the user saw, nothing
 * happens.
 */
@Component
@Transactional
class BulkChange {

	/** More at once make a page wait for too long. */
	static final int MOST = 20_000;

	private static final int NAMES = 20;

	private static final String CHANGED = "version = version + 1, changed_at = now(), changed_by = :by where id = any (:ids)";

	private final JdbcClient jdbc;

	private final ChangeBatches batches;

	private final CustomerAccess access;

	private final Tags tags;

	private final Trash trash;

	private final ApplicationEventPublisher events;

	private final ContactRhythm rhythm;

	BulkChange(JdbcClient jdbc, ChangeBatches batches, CustomerAccess access, Tags tags, Trash trash,
			ContactRhythm rhythm, ApplicationEventPublisher events) {
		this.events = events;
		this.jdbc = jdbc;
		this.batches = batches;
		this.access = access;
		this.tags = tags;
		this.trash = trash;
		this.rhythm = rhythm;
	}

	/** The customers meant are not those that the user saw. */
	static class OtherSetException extends RuntimeException {

	}

	private record Found(long id, String name, boolean writable) {

	}

	/**
	 * Which customers are meant.
	 *
	 * @param count how many; {@link #MOST} + 1 where there are more than can be done
	 * @param names of some
	 * @param locked how many of them the viewer may not change; they stay as they are
	 */
	record Preview(int count, List<String> names, int locked) {

		public boolean isTooMany() {
			return count > MOST;
		}

	}

	@Transactional(readOnly = true)
	public Preview preview(BulkForm form, CustomerFilter filter, Viewer viewer) {
		List<Found> found = found(form, filter, viewer, "");
		return new Preview(found.size(), found.stream().limit(NAMES).map(Found::name).toList(),
				(int) found.stream().filter((one) -> !one.writable()).count());
	}

	/** Whether the viewer could still change customers that this user looks after. */
	@Transactional(readOnly = true)
	public boolean mayGiveTo(@Nullable Long owner, Viewer viewer) {
		boolean known = owner == null || jdbc.sql("select exists (select from users where id = ? and active)")
			.param(owner)
			.query(Boolean.class)
			.single();
		return known && access.mayGiveTo(owner, viewer);
	}

	/**
	 * @param title what is done, in the user's words
	 * @return the batch's id
	 * @throws OtherSetException where the set has changed since it was seen
	 */
	public long run(BulkForm form, CustomerFilter filter, String title, Viewer viewer) {
		List<Found> found = found(form, filter, viewer, " for update");
		if (form.getSeen() == null || found.size() != form.getSeen() || found.size() > MOST) {
			throw new OtherSetException();
		}
		Long[] ids = found.stream().filter(Found::writable).map(Found::id).toArray(Long[]::new);
		return batches.run(ChangeBatches.Kind.BULK, title, viewer, () -> change(form, ids, viewer));
	}

	private List<Found> found(BulkForm form, CustomerFilter filter, Viewer viewer, String lock) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		String condition;
		if (form.isAll()) {
			CustomerFilterSql where = CustomerFilterSql.of(filter, rhythm, viewer);
			condition = where.condition();
			parameters.putAll(where.parameters());
		}
		else {
			condition = "c.id = any (:ids) and " + Visibility.of("c", viewer);
			parameters.put("ids", form.getId().stream().distinct().toArray(Long[]::new));
		}
		return jdbc
			.sql("select c.id, c.name, %s as writable from customers c where %s order by c.id limit %d%s"
				.formatted(Visibility.writable("c", viewer), condition, MOST + 1, lock))
			.params(parameters)
			.query((row, number) -> new Found(row.getLong(1), row.getString(2), row.getBoolean(3)))
			.list();
	}

	private void change(BulkForm form, Long[] ids, Viewer viewer) {
		switch (form.getAction()) {
			case OWNER -> update("owner_id = nullif(:value, 0)", "owner_id is distinct from nullif(:value, 0)", ids,
					form.getNewOwner(), viewer);
			case STATUS -> update("status = :value", "status <> :value", ids, form.getNewStatus().name(), viewer);
			case TAG -> tag(ids, form.getNewTag(), viewer);
			case UNTAG -> untag(ids, form.getNewTag(), viewer);
			case DELETE -> trash.deleteCustomers(new ArrayList<>(List.of(ids)), viewer);
			default -> throw new IllegalArgumentException("changes nothing: " + form.getAction());
		}
	}

	private void update(String set, String where, Long[] ids, Object value, Viewer viewer) {
		List<Long> changed = jdbc
			.sql("update customers set " + set + ", " + CHANGED + " and " + where + " returning id")
			.param("value", value)
			.param("by", viewer.id())
			.param("ids", ids)
			.query(Long.class)
			.list();
		events.publishEvent(new CustomersChanged(changed));
	}

	private void tag(Long[] ids, String name, Viewer viewer) {
		long tag = tags.named(List.of(name)).get(Tag.key(name)).id();
		List<Long> changed = jdbc.sql("""
				insert into customer_tags (customer_id, tag_id) select id, :tag from unnest(:ids) id
				on conflict do nothing returning customer_id""")
			.param("tag", tag)
			.param("ids", ids)
			.query(Long.class)
			.list();
		touch(changed, viewer);
	}

	private void untag(Long[] ids, String name, Viewer viewer) {
		List<Long> changed = jdbc
			.sql("""
					delete from customer_tags where customer_id = any (:ids) and tag_id in (select id from tags where name_key = :key)
					returning customer_id""")
			.param("key", Tag.key(name))
			.param("ids", ids)
			.query(Long.class)
			.list();
		touch(changed, viewer);
	}

	/** Whoever has the customer open in a form is told. */
	private void touch(List<Long> ids, Viewer viewer) {
		jdbc.sql("update customers set " + CHANGED)
			.param("by", viewer.id())
			.param("ids", ids.toArray(Long[]::new))
			.update();
		events.publishEvent(new CustomersChanged(ids));
	}

}
