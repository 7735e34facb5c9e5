package kontor.sales;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the firm sells.
 *
 * @param pipelines in their order, the retired ones too
 */
record SalesProcess(List<Pipeline> pipelines) {

	/** The pipelines in which something can begin. */
	List<Pipeline> usable() {
		return pipelines.stream().filter((pipeline) -> !pipeline.retired() && pipeline.first().isPresent()).toList();
	}

	Optional<Pipeline> pipeline(@Nullable Long id) {
		return pipelines.stream().filter((pipeline) -> id != null && pipeline.id() == id).findFirst();
	}

	Optional<Stage> stage(long id) {
		return pipelines.stream()
			.flatMap((pipeline) -> pipeline.stages().stream())
			.filter((stage) -> stage.id() == id)
			.findFirst();
	}

	/**
	 * The pipeline of one of its stages.
	 */
	Pipeline of(Stage stage) {
		return pipeline(stage.pipelineId()).orElseThrow();
	}

}
