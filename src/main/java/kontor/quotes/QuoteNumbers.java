package kontor.quotes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The number range of quotes: counted anew each year, none left out. A number is drawn
 * when a quote goes out, for drafts may be thrown away.
 */
@Component
class QuoteNumbers {

	private final JdbcClient jdbc;

	private final QuoteSettings settings;

	QuoteNumbers(JdbcClient jdbc, QuoteSettings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
	}

	/** In the caller's transaction: if that fails, the next one gets this number. */
	String next(int year) {
		int number = jdbc.sql("""
				insert into quote_numbers as n (year, last) values (?, 1)
				on conflict (year) do update set last = n.last + 1 returning last""")
			.param(year)
			.query(Integer.class)
			.single();
		return "%s-%d-%04d".formatted(settings.prefix(), year, number);
	}

}
