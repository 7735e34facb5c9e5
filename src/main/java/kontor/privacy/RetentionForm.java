package kontor.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules as they are typed: months by status, 0 for ever. */
class RetentionForm {

	@NotNull
	@Min(0)
	@Max(RetentionRules.LONGEST)
	private @Nullable Integer prospect;

	@NotNull
	@Min(0)
	@Max(RetentionRules.LONGEST)
	private @Nullable Integer former;

	@NotNull
	@Min(0)
	@Max(RetentionRules.LONGEST)
	private @Nullable Integer blocked;

	static RetentionForm of(Map<RetentionRules.Status, Integer> months) {
		RetentionForm form = new RetentionForm();
		form.prospect = months.get(RetentionRules.Status.PROSPECT);
		form.former = months.get(RetentionRules.Status.FORMER);
		form.blocked = months.get(RetentionRules.Status.BLOCKED);
		return form;
	}

	Map<RetentionRules.Status, Integer> toMonths() {
		Map<RetentionRules.Status, Integer> months = new EnumMap<>(RetentionRules.Status.class);
		months.put(RetentionRules.Status.PROSPECT, prospect);
		months.put(RetentionRules.Status.FORMER, former);
		months.put(RetentionRules.Status.BLOCKED, blocked);
		return months;
	}

	public @Nullable Integer getProspect() {
		return prospect;
	}

	public void setProspect(@Nullable Integer prospect) {
		this.prospect = prospect;
	}

	public @Nullable Integer getFormer() {
		return former;
	}

	public void setFormer(@Nullable Integer former) {
		this.former = former;
	}

	public @Nullable Integer getBlocked() {
		return blocked;
	}

	public void setBlocked(@Nullable Integer blocked) {
		this.blocked = blocked;
	}

}
