package kontor.invoices;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an import needs to take back the electronic invoices that it brought. */
@Component
@Transactional
public class ImportedInvoices {

	private final JdbcClient jdbc;

	private final KnownInvoices known;

	private final InvoiceFeed feed;

	ImportedInvoices(JdbcClient jdbc, KnownInvoices known, InvoiceFeed feed) {
		this.jdbc = jdbc;
		this.known = known;
		this.feed = feed;
	}

	/** An invoice as it is; empty where it is still to come. */
	@Transactional(readOnly = true)
	public Optional<ErpInvoice> find(ErpInvoice told) {
		return known.before(told);
	}

	/**
	 * Keeps others from changing these until the transaction ends.
	 * @return by id, a number that every telling of something else changes
	 */
	public Map<Long, Long> lock(Collection<Long> ids) {
		Map<Long, Long> versions = new HashMap<>();
		jdbc.sql("""
				select id, cast(extract(epoch from changed_at) * 1000000 as bigint) from invoices
				where id = any (?) order by id for update""").param(ids.toArray(Long[]::new)).query((row) -> {
			versions.put(row.getLong(1), row.getLong(2));
		});
		return versions;
	}

	public void erase(Collection<Long> ids) {
		jdbc.sql("delete from invoices where id = any (?)").param(ids.toArray(Long[]::new)).update();
	}

	/** Makes invoices what they were. */
	public void restore(List<ErpInvoice> invoices) {
		feed.put(invoices, null);
	}

}
