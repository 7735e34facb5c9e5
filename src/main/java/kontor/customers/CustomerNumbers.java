package kontor.customers;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The number range that customers without a number of their own take theirs from. */
@Component
class CustomerNumbers {

	private final JdbcClient jdbc;

	CustomerNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The next free numbers; those that somebody gave by hand are passed over. */
	List<String> next(int count) {
		List<String> numbers = new ArrayList<>();
		while (numbers.size() < count) {
			numbers.addAll(draw(count - numbers.size()));
		}
		return numbers;
	}

	private List<String> draw(int count) {
		return jdbc.sql("""
				with drawn as materialized (
					select nextval('customer_numbers')::text as number from generate_series(1, ?))
				select number from drawn where not exists (select 1 from customers c where c.number = drawn.number)""")
			.param(count)
			.query(String.class)
			.list();
	}

}
