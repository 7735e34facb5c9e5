package kontor.sales;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kontor.database.Records;
import kontor.sales.OpportunitySums.OfMonth;
import kontor.users.Accounts;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the open opportunities promise; two statements. */
@Component
class Forecasts {

	/** Where those stand that should be decided by now, and those without a day. */
	private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 1);

	private final OpportunitySums sums;

	private final JdbcClient jdbc;

	private final Accounts accounts;

	Forecasts(OpportunitySums sums, JdbcClient jdbc, Accounts accounts) {
		this.sums = sums;
		this.jdbc = jdbc;
		this.accounts = accounts;
	}

	/** Who is in which team. */
	record Member(String team, long userId) {

	}

	/**
	 * A line of the forecast.
	 *
	 * @param kind MONTH, LATE, NEVER or NAME
	 * @param weighted each amount by its probability
	 */
	record Line(String kind, String name, @Nullable YearMonth month, long number, BigDecimal amount,
			BigDecimal weighted) {

		/** For the bar. */
		public long whole() {
			return weighted.setScale(0, RoundingMode.HALF_UP).longValue();
		}

	}

	/**
	 * The same amounts by month, person and team; whoever is in two teams counts in both.
	 */
	record Forecast(List<Line> months, List<Line> persons, List<Line> teams, Line all) {

		/** The longest bar. */
		public long most(List<Line> lines) {
			return Math.max(1, lines.stream().mapToLong(Line::whole).max().orElse(1));
		}

	}

	/**
	 * @param pipeline null: all
	 */
	Forecast of(@Nullable Long pipeline, Viewer viewer) {
		List<OfMonth> parts = sums
			.months(new OpportunityFilter(State.OPEN, null, null, null, pipeline, null, null, false, false), viewer);
		LocalDate today = LocalDate.now(Formats.ZONE);
		Map<LocalDate, List<OfMonth>> months = parts.stream()
			.collect(Collectors.groupingBy((part) -> shown(part, today), TreeMap::new, Collectors.toList()));
		Map<Long, String> names = accounts.names(parts.stream().map(OfMonth::ownerId).distinct().toList());
		Map<Long, List<OfMonth>> owners = parts.stream().collect(Collectors.groupingBy(OfMonth::ownerId));
		Map<String, List<OfMonth>> teams = new LinkedHashMap<>();
		members().forEach((one) -> teams.computeIfAbsent(one.team(), (team) -> new ArrayList<>())
			.addAll(owners.getOrDefault(one.userId(), List.of())));
		return new Forecast(months.entrySet().stream().map((one) -> month(one.getKey(), one.getValue())).toList(),
				sorted(owners, (id) -> names.getOrDefault(id, "?")), sorted(teams, Function.identity()),
				line("NAME", "", null, parts));
	}

	private static LocalDate shown(OfMonth part, LocalDate today) {
		return part.month().isBefore(today.withDayOfMonth(1)) ? LocalDate.MIN : part.month();
	}

	private List<Member> members() {
		return jdbc.sql("""
				select t.name as team, m.user_id from teams t join team_members m on m.team_id = t.id
				order by lower(t.name), t.id""").query(Records.of(Member.class)).list();
	}

	private static Line month(LocalDate month, List<OfMonth> parts) {
		if (month.equals(LocalDate.MIN)) {
			return line("LATE", "", null, parts);
		}
		return month.equals(NO_DAY) ? line("NEVER", "", null, parts) : line("MONTH", "", YearMonth.from(month), parts);
	}

	private static <K> List<Line> sorted(Map<K, List<OfMonth>> parts, Function<K, String> name) {
		return parts.entrySet()
			.stream()
			.filter((one) -> !one.getValue().isEmpty())
			.map((one) -> line("NAME", name.apply(one.getKey()), null, one.getValue()))
			.sorted(Comparator.comparing(Line::weighted).reversed())
			.toList();
	}

	private static Line line(String kind, String name, @Nullable YearMonth month, List<OfMonth> parts) {
		return new Line(kind, name, month, parts.stream().mapToLong(OfMonth::number).sum(), sum(parts, OfMonth::amount),
				sum(parts, OfMonth::weighted));
	}

	private static BigDecimal sum(List<OfMonth> parts, Function<OfMonth, BigDecimal> value) {
		return parts.stream().map(value).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
