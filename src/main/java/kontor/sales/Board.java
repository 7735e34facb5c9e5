package kontor.sales;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;

/** Puts a pipeline together as columns with cards; two statements. */
@Component
class Board {

	private static final int EACH = 8;

	private final Opportunities opportunities;

	private final OpportunitySums sums;

	Board(Opportunities opportunities, OpportunitySums sums) {
		this.opportunities = opportunities;
		this.sums = sums;
	}

	/**
	 * Retired stages are there while something stands in them.
	 * @param filter of open ones in this pipeline
	 */
	List<BoardColumn> columns(Pipeline pipeline, OpportunityFilter filter, Viewer viewer) {
		List<Opportunity> cards = opportunities.board(filter, EACH, viewer);
		Map<Long, OpportunitySums.OfStage> totals = sums.stages(filter, viewer);
		List<Stage> stages = pipeline.stages()
			.stream()
			.filter((stage) -> !stage.retired() || totals.containsKey(stage.id()))
			.toList();
		return IntStream.range(0, stages.size()).mapToObj((i) -> {
			Stage stage = stages.get(i);
			OpportunitySums.OfStage total = totals.getOrDefault(stage.id(),
					new OpportunitySums.OfStage(stage.id(), 0, BigDecimal.ZERO));
			Optional<Stage> before = open(stages.subList(0, i)).reduce((first, last) -> last);
			return new BoardColumn(stage, cards.stream().filter((card) -> card.stageId() == stage.id()).toList(),
					total.number(), total.amount(), before.orElse(null),
					open(stages.subList(i + 1, stages.size())).findFirst().orElse(null));
		}).toList();
	}

	private static Stream<Stage> open(List<Stage> stages) {
		return stages.stream().filter((stage) -> !stage.retired());
	}

}
