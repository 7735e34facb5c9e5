package kontor.customers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import kontor.users.Viewer;
import kontor.web.SortOrder;
import kontor.web.TableExport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what a list shows into a file: the same rows in the same order, as they were at
 * one moment. Rows flow through, so that the length does not matter.
 */
@Component
class CustomerExport {

	/** The columns, and the names of the messages that are their headings. */
	private static final List<String> COLUMNS = List.of("number", "name", "kind", "status", "salutation", "title",
			"first_name", "last_name", "street", "postal_code", "city", "country", "phone", "mobile", "fax", "email",
			"web", "vat_id", "owner", "valuation", "tags", "last_contact_at", "created_at", "note");

	private static final String ROWS = """
			select c.number, c.name, c.kind, c.status, c.salutation, c.title, c.first_name, c.last_name, a.street,
				coalesce(a.postal_code, c.main_postal_code) as postal_code, coalesce(a.city, c.main_city) as city, a.country,
				n.phone, n.mobile, n.fax, n.email, n.web, c.vat_id, u.display_name as owner, c.valuation_class as valuation,
				(select string_agg(t.name, ', ' order by t.name_key) from customer_tags ct join tags t on t.id = ct.tag_id
					where ct.customer_id = c.id) as tags,
				c.last_contact_at, c.created_at, c.note
			from customers c
			left join users u on u.id = c.owner_id
			left join lateral (
				select street, postal_code, city, country from postal_addresses pa
				where pa.customer_id = c.id
				order by coalesce(pa.valid_from > current_date, false) or coalesce(pa.valid_to < current_date, false), pa.kind <> 'MAIN', pa.position, pa.id limit 1) a on true
			left join lateral (
				select (array_agg(value order by position, id) filter (where cp.kind = 'PHONE'))[1] as phone,
					(array_agg(value order by position, id) filter (where cp.kind = 'MOBILE'))[1] as mobile,
					(array_agg(value order by position, id) filter (where cp.kind = 'FAX'))[1] as fax,
					(array_agg(value order by position, id) filter (where cp.kind = 'EMAIL'))[1] as email,
					(array_agg(value order by position, id) filter (where cp.kind = 'WEB'))[1] as web
				from contact_points cp where cp.customer_id = c.id) n on true
			where %s order by %s
			""";

	private final JdbcClient jdbc;

	private final MessageSource messages;

	private final ContactRhythm rhythm;

	CustomerExport(JdbcClient jdbc, MessageSource messages, ContactRhythm rhythm) {
		this.jdbc = jdbc;
		this.messages = messages;
		this.rhythm = rhythm;
	}

	/** The headings in the user's language. */
	List<String> titles() {
		return COLUMNS.stream().map((column) -> text("customers.export." + column)).toList();
	}

	/**
	 * How many rows the file would have.
	 * @param most more are not counted
	 */
	@Transactional(readOnly = true)
	public long count(CustomerFilter filter, @Nullable List<Long> only, Viewer viewer, long most) {
		CustomerFilterSql where = where(filter, only, viewer);
		return jdbc
			.sql("select count(*) from (select from customers c where %s limit %d) found".formatted(where.condition(),
					most))
			.params(where.parameters())
			.query(Long.class)
			.single();
	}

	private CustomerFilterSql where(CustomerFilter filter, @Nullable List<Long> only, Viewer viewer) {
		CustomerFilterSql where = CustomerFilterSql.of(filter, rhythm, viewer);
		where.unrestricted();
		if (only != null) {
			where.only(only);
		}
		return where;
	}

	@Transactional(readOnly = true)
	void write(CustomerFilter filter, @Nullable List<Long> only, SortOrder order, Viewer viewer, TableExport table) {
		CustomerFilterSql where = where(filter, only, viewer);
		String sql = ROWS.formatted(where.condition(), CustomerSort.of(order).by(order.descending()));
		jdbc.sql(sql).params(where.parameters()).withFetchSize(500).query((ResultSet row) -> write(row, table));
	}

	private void write(ResultSet row, TableExport table) throws SQLException {
		try {
			Object[] values = new Object[COLUMNS.size()];
			for (int i = 0; i < values.length; i++) {
				values[i] = value(row, COLUMNS.get(i));
			}
			table.row(Arrays.asList(values));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private @Nullable Object value(ResultSet row, String column) throws SQLException {
		if (column.endsWith("_at")) {
			OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
			return time == null ? null : time.toInstant();
		}
		String value = row.getString(column);
		return switch (column) {
			case "kind" -> text("customers.list.kind." + value);
			case "status" -> text("customers.status." + value);
			case "salutation" -> value == null ? null : kontor.shared.Salutation.valueOf(value).label();
			default -> value;
		};
	}

	private String text(String key) {
		return messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
