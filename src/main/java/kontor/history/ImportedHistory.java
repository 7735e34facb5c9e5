package kontor.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entries that came with an import: found again by their external id, and taken back.
 */
@Component
@Transactional
public class ImportedHistory {

	/** What external ids of imported entries begin with. */
	public static final String PREFIX = "import/";

	private final JdbcClient jdbc;

	private final LastContact lastContact;

	ImportedHistory(JdbcClient jdbc, LastContact lastContact) {
		this.jdbc = jdbc;
		this.lastContact = lastContact;
	}

	/**
	 * Entries by their external ids, whoever wrote them.
	 * @param externalIds each beginning with {@link #PREFIX}
	 * @return the entries' ids by external id
	 */
	@Transactional(readOnly = true)
	public Map<String, Long> find(Collection<String> externalIds) {
		Map<String, Long> found = new HashMap<>();
		jdbc.sql("select external_id, id from interactions where external_id like 'import/%' and external_id = any(?)")
			.param(externalIds.toArray(String[]::new))
			.query((row) -> {
				found.put(row.getString(1), row.getLong(2));
			});
		return found;
	}

	/**
	 * Those of the external ids whose entries belong to a customer in the Papierkorb.
	 * @param externalIds each beginning with {@link #PREFIX}
	 */
	@Transactional(readOnly = true)
	public List<String> inTrash(Collection<String> externalIds) {
		return jdbc.sql("""
				select i.external_id from interactions i join customers c on c.id = i.customer_id
				where i.external_id like 'import/%' and i.external_id = any(?) and c.deleted_at is not null""")
			.param(externalIds.toArray(String[]::new))
			.query(String.class)
			.list();
	}

	/**
	 * Keeps others from changing these entries until the transaction ends.
	 * @return versions by id
	 */
	public Map<Long, Long> lock(Collection<Long> ids) {
		Map<Long, Long> versions = new HashMap<>();
		jdbc.sql("select id, version from interactions where id = any(?) order by id for update")
			.param(ids.toArray(Long[]::new))
			.query((row) -> {
				versions.put(row.getLong(1), row.getLong(2));
			});
		return versions;
	}

	/**
	 * Removes entries for good, and sets back when their customers were last in touch.
	 */
	public void erase(Collection<Long> ids) {
		Set<Long> customers = Set.copyOf(jdbc.sql(
				"with gone as (delete from interactions where id = any(?) returning customer_id) select distinct customer_id from gone")
			.param(ids.toArray(Long[]::new))
			.query(Long.class)
			.list());
		lastContact.derive(customers);
	}

}
