package kontor.orders;

import kontor.customers.CustomerAccess;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom another system means. A number that is one of ours means that customer; what
 * somebody said about a number or a name comes first.
 */
@Component
public class ErpCustomers {

	private final JdbcClient jdbc;

	private final CustomerAccess access;

	ErpCustomers(JdbcClient jdbc, CustomerAccess access) {
		this.jdbc = jdbc;
		this.access = access;
	}

	/**
	 * The customer's id, or null, of a row with {@code source_system},
	 * {@code customer_number} and {@code customer_name}; an expression in SQL.
	 */
	public static String find(String alias) {
		return """
				coalesce((select e.customer_id from erp_customers e where e.source_system = %1$s.source_system
						and e.told = coalesce(%1$s.customer_number, %1$s.customer_name)),
					(select coalesce(c.merged_into, c.id) from customers c where c.number = %1$s.customer_number
						and (c.deleted_at is null or c.merged_into is not null)))""".formatted(alias);
	}

	/**
	 * The customer of a row that is told again: who was told before keeps it.
	 * @param alias of the row that is there
	 */
	public static String keep(String alias) {
		return """
				case when (%1$s.customer_number, %1$s.customer_name) is not distinct from (excluded.customer_number, excluded.customer_name)
					then coalesce(%1$s.customer_id, excluded.customer_id) else excluded.customer_id end"""
			.formatted(alias);
	}

	/**
	 * Says whom a system means from now on; what was held so far flows in by
	 * {@link #letIn}.
	 * @throws NotFoundException if the viewer does not see the customer
	 * @throws AccessDeniedException if he may not change it, or not all customers
	 */
	@Transactional
	public void assign(String sourceSystem, String told, long customerId, Viewer viewer) {
		access.requireWrite(customerId, viewer);
		if (!viewer.writesAll()) {
			throw new AccessDeniedException("only who may change all customers assigns");
		}
		jdbc.sql(
				"""
						insert into erp_customers (source_system, told, customer_id, created_by) values (:source, :told, :customer, :by)
						on conflict (source_system, told) do update set customer_id = excluded.customer_id""")
			.param("source", sourceSystem)
			.param("told", told)
			.param("customer", customerId)
			.param("by", viewer.id())
			.update();
	}

	/**
	 * Gives what is held to the customers that are known by now.
	 * @param table with {@code source_system}, {@code customer_number},
	 * {@code customer_name} and {@code customer_id}
	 * @return how many rows have a customer now
	 */
	public int letIn(String table) {
		return letIn(table, "null");
	}

	/**
	 * As {@link #letIn(String)}.
	 * @param otherwise whose a row {@code h} is that this does not tell; an expression in
	 * SQL
	 */
	public int letIn(String table, String otherwise) {
		return jdbc.sql("""
				update %1$s t set customer_id = f.customer_id
				from (select h.id, coalesce(%2$s, %3$s) as customer_id from %1$s h where h.customer_id is null) f
				where t.id = f.id and f.customer_id is not null""".formatted(table, find("h"), otherwise)).update();
	}

}
