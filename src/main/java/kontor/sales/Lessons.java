package kontor.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kontor.customers.Visibility;
import kontor.database.Records;
import kontor.users.Accounts;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the ways of earlier opportunities teach; two statements. */
@Component
class Lessons {

	private final JdbcClient jdbc;

	private final Accounts accounts;

	Lessons(JdbcClient jdbc, Accounts accounts) {
		this.jdbc = jdbc;
		this.accounts = accounts;
	}

	/** What left a stage: onwards, backwards, or for good. */
	record Left(long stageId, long onwards, long back, long lost, BigDecimal lostAmount, @Nullable BigDecimal days) {

	}

	/**
	 * A stage and what became of what stood there.
	 *
	 * @param pipeline its name
	 * @param usual days that the firm thinks usual
	 * @param days days that it took in truth, in the middle
	 */
	record StageLesson(String pipeline, String stage, long onwards, long back, long lost, BigDecimal lostAmount,
			int usual, @Nullable BigDecimal days) {

		/** How many of a hundred went on; null where nothing was decided. */
		public @Nullable Long conversion() {
			return onwards + lost == 0 ? null : Long.valueOf(Math.round(100.0 * onwards / (onwards + lost)));
		}

		/** Whether it takes longer than the firm thinks. */
		public boolean isSlow() {
			return days != null && days.compareTo(BigDecimal.valueOf(usual)) > 0;
		}

	}

	/** What was closed, in common: of a source, a person, or a reason. */
	record Closed(int kind, @Nullable Source source, @Nullable Long ownerId, @Nullable State state,
			@Nullable String reason, long won, long lost, BigDecimal wonAmount, BigDecimal lostAmount,
			@Nullable BigDecimal days) {

	}

	/**
	 * A line of a table.
	 *
	 * @param key message key; null where the name counts
	 * @param days from the beginning until it was won, in the middle
	 */
	record Line(@Nullable String key, @Nullable String name, long won, long lost, BigDecimal wonAmount,
			BigDecimal lostAmount, @Nullable BigDecimal days) {

		public @Nullable Long conversion() {
			return won + lost == 0 ? null : Long.valueOf(Math.round(100.0 * won / (won + lost)));
		}

	}

	/**
	 * All that is learnt.
	 *
	 * @param worst the stage where most is lost; null where nothing was
	 */
	record Lesson(List<StageLesson> stages, @Nullable StageLesson worst, List<Line> sources, List<Line> persons,
			List<Line> won, List<Line> lost, @Nullable Line all) {

	}

	Lesson since(LocalDate day, SalesProcess process, Viewer viewer) {
		List<StageLesson> stages = stages(day, process, viewer);
		List<Closed> closed = closed(day, viewer);
		Map<Long, String> names = accounts.names(closed.stream().map(Closed::ownerId).distinct().toList());
		return new Lesson(stages,
				stages.stream()
					.filter((stage) -> stage.lost() > 0)
					.max(Comparator.comparingLong(StageLesson::lost).thenComparing(StageLesson::lostAmount))
					.orElse(null),
				lines(closed, 3, (one) -> one.source() == null ? "sales.source.none" : "sales.source." + one.source(),
						(one) -> null),
				lines(closed, 5, (one) -> null, (one) -> names.get(one.ownerId())), reasons(closed, State.WON),
				reasons(closed, State.LOST),
				lines(closed, 7, (one) -> null, (one) -> "").stream().findFirst().orElse(null));
	}

	private List<StageLesson> stages(LocalDate day, SalesProcess process, Viewer viewer) {
		Map<Long, Left> left = jdbc
			.sql("""
					select m.from_stage_id as stage_id,
						count(*) filter (where m.kind = 'WON' or m.kind = 'MOVED' and (t.pipeline_id, t.position, t.id) > (f.pipeline_id, f.position, f.id)) as onwards,
						count(*) filter (where m.kind = 'MOVED' and (t.pipeline_id, t.position, t.id) < (f.pipeline_id, f.position, f.id)) as back,
						count(*) filter (where m.kind = 'LOST') as lost,
						coalesce(sum(o.amount) filter (where m.kind = 'LOST'), 0) as lost_amount,
						round(cast(percentile_cont(0.5) within group (order by extract(epoch from m.at - m.since) / 86400.0) as numeric), 0) as days
					from opportunity_moves m join pipeline_stages f on f.id = m.from_stage_id
						left join pipeline_stages t on t.id = m.to_stage_id
						join opportunities o on o.id = m.opportunity_id join customers c on c.id = o.customer_id
					where m.at >= :since and %s group by m.from_stage_id"""
				.formatted(Visibility.of("c", viewer)))
			.param("since", day)
			.query(Records.of(Left.class))
			.list()
			.stream()
			.collect(Collectors.toMap(Left::stageId, Function.identity()));
		return process.pipelines()
			.stream()
			.flatMap((pipeline) -> pipeline.stages()
				.stream()
				.flatMap((stage) -> Optional.ofNullable(left.get(stage.id()))
					.map((one) -> new StageLesson(pipeline.name(), stage.name(), one.onwards(), one.back(), one.lost(),
							one.lostAmount(), stage.usualDays(), one.days()))
					.stream()))
			.toList();
	}

	private List<Closed> closed(LocalDate day, Viewer viewer) {
		return jdbc
			.sql("""
					select grouping(o.source, o.owner_id, o.reason_id) as kind, o.source, o.owner_id, max(o.state) as state,
						max(r.name) as reason, count(*) filter (where o.state = 'WON') as won,
						count(*) filter (where o.state = 'LOST') as lost,
						coalesce(sum(o.amount) filter (where o.state = 'WON'), 0) as won_amount,
						coalesce(sum(o.amount) filter (where o.state = 'LOST'), 0) as lost_amount,
						round(cast(percentile_cont(0.5) within group (order by extract(epoch from o.closed_at - o.created_at) / 86400.0)
							filter (where o.state = 'WON') as numeric), 0) as days
					from %s left join close_reasons r on r.id = o.reason_id
					where (o.state = 'WON' and o.closed_at >= :since or o.state = 'LOST' and o.closed_at >= :since) and %s
					group by grouping sets ((o.source), (o.owner_id), (o.reason_id), ())"""
				.formatted(OpportunitySql.FROM, Visibility.of("c", viewer)))
			.param("since", day)
			.query(Records.of(Closed.class))
			.list();
	}

	private static List<Line> lines(List<Closed> closed, int kind, Function<Closed, @Nullable String> key,
			Function<Closed, @Nullable String> name) {
		return closed.stream()
			.filter((one) -> one.kind() == kind && one.won() + one.lost() > 0)
			.map((one) -> new Line(key.apply(one), name.apply(one), one.won(), one.lost(), one.wonAmount(),
					one.lostAmount(), one.days()))
			.sorted(Comparator.comparing(Line::wonAmount).thenComparing(Line::lostAmount).reversed())
			.toList();
	}

	private static List<Line> reasons(List<Closed> closed, State state) {
		return lines(closed.stream().filter((one) -> one.kind() == 6 && one.state() == state).toList(), 6,
				(one) -> one.reason() == null ? "sales.reason.none" : null, Closed::reason)
			.stream()
			.sorted(Comparator.comparingLong((Line line) -> line.won() + line.lost()).reversed())
			.toList();
	}

}
