package kontor.sales;

import java.util.List;
import java.util.Optional;

/**
 * A way to sell.
 *
 * @param stages in their order, the retired ones too
 * @param retired whether nothing new begins here
 */
record Pipeline(long id, String name, List<Stage> stages, boolean retired, long version) {

	/** The stages that can be entered, in their order. */
	public List<Stage> live() {
		return stages.stream().filter((stage) -> !stage.retired()).toList();
	}

	/** Where opportunities begin; empty while no stage can be entered. */
	Optional<Stage> first() {
		return live().stream().findFirst();
	}

	/**
	 * The stages whose conditions hold for who moves: forwards each that is entered or
	 * passed, backwards the one that is entered.
	 * @param from where it stands; one of another pipeline counts as before the first
	 */
	List<Stage> entered(Stage from, Stage to) {
		int before = from.pipelineId() == id ? place(from) : -1;
		int after = place(to);
		return after < before ? List.of(to)
				: stages.subList(before + 1, after + 1)
					.stream()
					.filter((stage) -> !stage.retired() || stage.id() == to.id())
					.toList();
	}

	private int place(Stage wanted) {
		return stages.stream().map(Stage::id).toList().indexOf(wanted.id());
	}

}
