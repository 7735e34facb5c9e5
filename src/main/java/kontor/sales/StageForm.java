package kontor.sales;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A stage as the firm defines it. */
class StageForm {

	private static final int LONGEST_CHECK = 200;

	private static final int MOST_CHECKS = 30;

	@NotNull
	private @Nullable Long pipeline;

	@NotBlank
	@Size(max = 120)
	private @Nullable String name;

	@Min(0)
	@Max(1000)
	private int position;

	@Min(0)
	@Max(100)
	private int probability;

	@Min(1)
	@Max(3650)
	private int usualDays = 14;

	private Set<Requirement> requirements = EnumSet.noneOf(Requirement.class);

	@Size(max = 6000)
	private @Nullable String checks;

	private long version;

	static StageForm of(Stage stage) {
		StageForm form = new StageForm();
		form.pipeline = stage.pipelineId();
		form.name = stage.name();
		form.position = stage.position();
		form.probability = stage.probability();
		form.usualDays = stage.usualDays();
		form.requirements.addAll(stage.requirements());
		form.checks = stage.checks().stream().map(Stage.Check::name).collect(Collectors.joining("\n"));
		form.version = stage.version();
		return form;
	}

	/** What is to be done, one in each line. */
	List<String> lines() {
		return Lines.of(checks);
	}

	boolean hasFitLines() {
		return lines().size() <= MOST_CHECKS && lines().stream().allMatch((line) -> line.length() <= LONGEST_CHECK);
	}

	public List<Requirement> all() {
		return List.of(Requirement.values());
	}

	public @Nullable Long getPipeline() {
		return pipeline;
	}

	public void setPipeline(@Nullable Long pipeline) {
		this.pipeline = pipeline;
	}

	public @Nullable String getName() {
		return name;
	}

	public void setName(@Nullable String name) {
		this.name = name;
	}

	public int getPosition() {
		return position;
	}

	public void setPosition(int position) {
		this.position = position;
	}

	public int getProbability() {
		return probability;
	}

	public void setProbability(int probability) {
		this.probability = probability;
	}

	public int getUsualDays() {
		return usualDays;
	}

	public void setUsualDays(int usualDays) {
		this.usualDays = usualDays;
	}

	public Set<Requirement> getRequirements() {
		return requirements;
	}

	public void setRequirements(Set<Requirement> requirements) {
		this.requirements = requirements;
	}

	public @Nullable String getChecks() {
		return checks;
	}

	public void setChecks(@Nullable String checks) {
		this.checks = checks;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
