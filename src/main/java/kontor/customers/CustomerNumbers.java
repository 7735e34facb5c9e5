package kontor.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.database.Settings;
import kontor.users.NumberRange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The number range that customers without a number of their own take theirs from. */
@Component
class CustomerNumbers implements NumberRange {

	/** The database reads it too, when it hands out a number. */
	private static final String PREFIX = "customers.numbers.prefix";

	private static final String NEXT = "customers.numbers.next";

	/** Followed by a prefix: the highest number that was ever drawn with it. */
	private static final String REACHED = "customers.numbers.reached.";

	private final JdbcClient jdbc;

	private final Settings settings;

	CustomerNumbers(JdbcClient jdbc, Settings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
	}

	/**
	 * @param drawn whether {@code last} has been handed out
	 */
	private record Counter(long last, boolean drawn) {

		private long next() {
			return drawn ? last + 1 : last;
		}

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
					select next_customer_number() as number from generate_series(1, ?))
				select number from drawn where not exists (select 1 from customers c where c.number = drawn.number)""")
			.param(count)
			.query(String.class)
			.list();
	}

	@Override
	public String prefix() {
		return settings.get(PREFIX, "");
	}

	@Override
	@Transactional(readOnly = true)
	public long next() {
		return counter().next();
	}

	@Override
	@Transactional
	public Optional<Long> become(String prefix, @Nullable Long next) {
		jdbc.sql("select pg_advisory_xact_lock(hashtext('customer_numbers'))").query().listOfRows();
		Counter counter = counter();
		long wanted = next == null ? counter.next() : next;
		if (prefix.equals(prefix()) && wanted == counter.next()) {
			return Optional.empty();
		}
		if (counter.drawn()) {
			settings.put(REACHED + prefix(), String.valueOf(counter.last()));
		}
		long lowest = lowest(prefix);
		if (wanted < lowest) {
			return Optional.of(lowest);
		}
		settings.put(PREFIX, prefix);
		settings.put(NEXT, String.valueOf(wanted));
		jdbc.sql("select setval('customer_numbers', ?, false)").param(wanted).query().listOfRows();
		return Optional.empty();
	}

	private Counter counter() {
		return jdbc.sql("select last_value, is_called from customer_numbers")
			.query((row, number) -> new Counter(row.getLong(1), row.getBoolean(2)))
			.single();
	}

	private long lowest(String prefix) {
		long given = jdbc.sql("""
				select coalesce(max(customer_number_value(number)), 0) from customers
				where rtrim(number, '0123456789') = ?""").param(prefix).query(Long.class).single();
		return Math.max(given, Long.parseLong(settings.get(REACHED + prefix, "0"))) + 1;
	}

}
