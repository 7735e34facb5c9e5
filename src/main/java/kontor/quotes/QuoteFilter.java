package kontor.quotes;

import java.util.Map;
import kontor.orders.Orders;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Which quotes a list shows; null: all.
 *
 * @param q how the number begins
 */
public record QuoteFilter(@Nullable Shown state, @Nullable Long customer, @Nullable Long owner,
		@Nullable Long opportunity, @Nullable String q) {

	/** States as people see them: what is sent holds for a while only. */
	public enum Shown {

		DRAFT("q.state = 'DRAFT'"), SENT("q.state = 'SENT' and q.valid_until >= :today"),
		EXPIRED("q.state = 'SENT' and q.valid_until < :today"), ACCEPTED("q.state = 'ACCEPTED'"),
		DECLINED("q.state = 'DECLINED'"), REPLACED("q.state = 'REPLACED'");

		private final String condition;

		Shown(String condition) {
			this.condition = condition;
		}

	}

	public static QuoteFilter ofCustomer(long customer) {
		return new QuoteFilter(null, customer, null, null, null);
	}

	/** The conditions over {@code quotes q}, each beginning with "and". */
	String condition(Map<String, Object> parameters) {
		StringBuilder sql = new StringBuilder(state == null ? "" : " and " + state.condition);
		equal(sql, parameters, "customer", customer);
		equal(sql, parameters, "owner", owner);
		equal(sql, parameters, "opportunity", opportunity);
		if (q != null && !q.isBlank()) {
			sql.append(" and q.number like :q");
			parameters.put("q", Orders.prefix(q.toUpperCase()));
		}
		return sql.toString();
	}

	private static void equal(StringBuilder sql, Map<String, Object> parameters, String name, @Nullable Long value) {
		if (value != null) {
			sql.append(" and q.").append(name).append("_id = :").append(name);
			parameters.put(name, value);
		}
	}

	public MultiValueMap<String, String> toQuery() {
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		add(query, "state", state);
		add(query, "customer", customer);
		add(query, "owner", owner);
		add(query, "opportunity", opportunity);
		add(query, "q", q);
		return query;
	}

	private static void add(MultiValueMap<String, String> query, String name, @Nullable Object value) {
		if (value != null && !value.toString().isBlank()) {
			query.add(name, value.toString());
		}
	}

}
