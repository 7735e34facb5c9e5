package kontor.reports;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kontor.database.Records;
import kontor.users.Accounts;
import kontor.web.Cursor;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turnover against the year before: of invoices and credit notes that have a customer, by
 * their day, net; of products, of orders that are not cancelled. Whoever asks has been
 * let in by {@link ReportAccess}.
 */
@Component
@Transactional(readOnly = true)
class Turnover {

	private final JdbcClient jdbc;

	private final Accounts accounts;

	private final ReportWords words;

	Turnover(JdbcClient jdbc, Accounts accounts, ReportWords words) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.words = words;
	}

	private record Sums(String key, @Nullable String name, BigDecimal now, BigDecimal before, BigDecimal whole,
			@Nullable BigDecimal quantity) {

		private static Sums none(String key) {
			return new Sums(key, null, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, null);
		}

	}

	private record Ranked(String key, @Nullable String name, BigDecimal now, BigDecimal before, BigDecimal whole,
			@Nullable BigDecimal quantity, BigDecimal rank) {

		private Sums sums() {
			return new Sums(key, name, now, before, whole, quantity);
		}

	}

	/** Of all currencies; one line without a currency if nothing was ever sold. */
	public List<TurnoverTotal> totals(TurnoverQuery query) {
		return ask(TurnoverSql.totals(query.dimension()), query).query(Records.of(TurnoverTotal.class)).list();
	}

	/**
	 * The months in their order, everything else with the most first.
	 * @param after the cursor of the page before; null or unreadable: the first page.
	 * Only customers and products have further pages
	 */
	public Slice<TurnoverLine> lines(TurnoverQuery query, @Nullable String after, int limit) {
		return switch (query.dimension()) {
			case MONTH -> whole(months(query));
			case CUSTOMER -> customers(query, after, limit);
			case PRODUCT -> products(query, after, limit);
			case GROUP -> whole(sorted(sums(TurnoverSql.groups(), query), query, this::group));
			case REGION -> whole(sorted(sums(TurnoverSql.kept(Dimension.REGION), query), query, this::region));
			case PERSON -> whole(persons(query));
		};
	}

	private static <T> Slice<T> whole(List<T> all) {
		return new Slice<>(all, null);
	}

	private JdbcClient.StatementSpec ask(String sql, TurnoverQuery query) {
		Period period = query.period();
		return jdbc.sql(sql)
			.param("currency", query.money())
			.param("span", period.span())
			.param("start", period.start())
			.param("end", period.end())
			.param("from", period.beforeStart())
			.param("to", period.beforeEnd())
			.param("whole", period.wholeEnd());
	}

	private List<Sums> sums(String sql, TurnoverQuery query) {
		return ask(sql, query).query(Records.of(Sums.class)).list();
	}

	private List<TurnoverLine> months(TurnoverQuery query) {
		Map<String, Sums> found = sums(TurnoverSql.months(), query).stream()
			.collect(Collectors.toMap(Sums::key, Function.identity()));
		Period all = query.period();
		return IntStream.range(0, all.months())
			.map((offset) -> all.start().getMonthValue() + offset)
			.mapToObj((month) -> line(found.getOrDefault("" + month, Sums.none("" + month)), words.month(month), null,
					documents("/invoices", query, "&known=true"), Period.of(all.year(), "M" + month, all.today())))
			.toList();
	}

	private List<TurnoverLine> sorted(List<Sums> found, TurnoverQuery query,
			java.util.function.BiFunction<Sums, TurnoverQuery, TurnoverLine> line) {
		Function<Sums, BigDecimal> value = query.beforeFirst() ? Sums::whole : Sums::now;
		return found.stream()
			.sorted(Comparator.comparing(value).reversed().thenComparing(Sums::key))
			.map((sums) -> line.apply(sums, query))
			.toList();
	}

	private TurnoverLine group(Sums sums, TurnoverQuery query) {
		String drill = "%s?by=PRODUCT&group=%s&currency=%s".formatted(TurnoverController.PATH, sums.key(),
				query.money());
		return line(sums, sums.name() == null ? words.text("reports.group.none") : sums.name(), null, drill,
				query.period());
	}

	private TurnoverLine region(Sums sums, TurnoverQuery query) {
		String drill = documents("/invoices", query,
				"&region=" + (sums.key().isEmpty() ? "-" : sums.key().equals("?") ? "%3F" : sums.key()));
		return line(sums, words.region(sums.key()), null, drill, query.period());
	}

	private List<TurnoverLine> persons(TurnoverQuery query) {
		List<Sums> found = sums(TurnoverSql.kept(Dimension.PERSON), query);
		Map<Long, String> names = accounts
			.names(found.stream().filter((one) -> !one.key().isEmpty()).map((one) -> Long.valueOf(one.key())).toList());
		return sorted(found, query, (one, asked) -> line(one,
				one.key().isEmpty() ? words.text("reports.person.none")
						: names.getOrDefault(Long.valueOf(one.key()), "?"),
				null, documents("/invoices", asked, "&owner=" + (one.key().isEmpty() ? "0" : one.key())),
				asked.period()));
	}

	private Slice<TurnoverLine> customers(TurnoverQuery query, @Nullable String after, int limit) {
		Cursor cursor = cursor(after);
		List<Ranked> found = ranked(ask(TurnoverSql.customers(query.beforeFirst(), cursor != null), query), cursor)
			.param("limit", limit + 1)
			.query(Records.of(Ranked.class))
			.list();
		return Slice.of(found, limit, (last) -> Cursor.of(last.rank(), last.key(), "")).map((one) -> {
			String name = one.name() == null ? words.text("reports.customer.gone") : one.name();
			return line(one.sums(), name, one.name() == null ? null : "/customers/" + one.key(),
					one.name() == null ? null : documents("/invoices", query, "&customer=" + one.key()),
					query.period());
		});
	}

	private static JdbcClient.StatementSpec ranked(JdbcClient.StatementSpec statement, @Nullable Cursor cursor) {
		return cursor == null ? statement
				: statement.param("value", new BigDecimal(cursor.text(0))).param("number", cursor.number(1));
	}

	private Slice<TurnoverLine> products(TurnoverQuery query, @Nullable String after, int limit) {
		Cursor cursor = Cursor.read(after, 3);
		boolean further = cursor != null && isAmount(cursor.text(0)) && !cursor.parts().toString().contains("\0");
		String column = query.beforeFirst() ? "whole" : "now";
		JdbcClient.StatementSpec statement = ask(TurnoverSql.products(column, further, query.onlyGroup() != null),
				query)
			.param("limit", limit + 1);
		if (query.onlyGroup() != null) {
			statement = statement.param("group", query.onlyGroup());
		}
		if (further) {
			statement = statement.param("value", new BigDecimal(cursor.text(0)))
				.param("number", cursor.text(1))
				.param("text", cursor.text(2));
		}
		return Slice
			.of(statement.query(Records.of(Sums.class)).list(), limit,
					(last) -> Cursor.of(query.beforeFirst() ? last.whole() : last.now(), number(last), named(last)))
			.map((one) -> line(one, label(one), null, documents("/orders", query, "&valid=true&" + product(one)),
					query.period()));
	}

	private static String number(Sums product) {
		return product.key().startsWith("\n") ? "" : product.key();
	}

	private static String named(Sums product) {
		return product.key().startsWith("\n") ? product.key().substring(1) : "";
	}

	private static String label(Sums product) {
		String number = number(product);
		return number.isEmpty() ? named(product)
				: product.name() == null ? number : product.name() + " (" + number + ")";
	}

	private static String product(Sums product) {
		return number(product).isEmpty() ? "productName=" + ReportWords.encoded(named(product))
				: "product=" + ReportWords.encoded(number(product));
	}

	private static @Nullable Cursor cursor(@Nullable String after) {
		Cursor cursor = Cursor.read(after, 3);
		return cursor != null && isAmount(cursor.text(0)) && cursor.text(1).matches("\\d{1,18}") ? cursor : null;
	}

	private static boolean isAmount(String text) {
		return text.matches("-?\\d{1,15}(\\.\\d{1,4})?");
	}

	private static String documents(String path, TurnoverQuery query, String which) {
		return path + "?currency=" + query.money() + which;
	}

	private static TurnoverLine line(Sums sums, String name, @Nullable String address, @Nullable String drill,
			Period period) {
		return new TurnoverLine(sums.key(), name, address, sums.now(), sums.before(), sums.whole(), sums.quantity(),
				drill, period);
	}

}
