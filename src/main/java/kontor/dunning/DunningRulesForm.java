package kontor.dunning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kontor.web.Amounts;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The steps of dunning as somebody types them. */
class DunningRulesForm {

	private static final int LONGEST = 2000;

	private static final int MOST_DAYS = 365;

	private static final BigDecimal MOST_FEE = BigDecimal.valueOf(1000);

	private List<Step> levels = new ArrayList<>(List.of(new Step(), new Step(), new Step()));

	private long version;

	/** One of them. */
	public static class Step {

		private @Nullable Integer days;

		private @Nullable String fee;

		private @Nullable String text;

		public @Nullable Integer getDays() {
			return days;
		}

		public void setDays(@Nullable Integer days) {
			this.days = days;
		}

		public @Nullable String getFee() {
			return fee;
		}

		public void setFee(@Nullable String fee) {
			this.fee = fee;
		}

		public @Nullable String getText() {
			return text;
		}

		public void setText(@Nullable String text) {
			this.text = text;
		}

	}

	static DunningRulesForm of(DunningRules rules) {
		DunningRulesForm form = new DunningRulesForm();
		for (Level level : rules.levels()) {
			Step step = form.levels.get(level.number() - 1);
			step.days = level.days();
			step.fee = level.fee().toPlainString().replace('.', ',');
			step.text = level.text();
		}
		form.version = rules.version();
		return form;
	}

	void check(Errors errors) {
		while (levels.size() < Level.LAST) {
			levels.add(new Step());
		}
		for (int i = 0; i < Level.LAST; i++) {
			Step step = levels.get(i);
			String path = "levels[" + i + "].";
			if (!errors.hasFieldErrors(path + "days")
					&& (step.days == null || step.days < 1 || step.days > MOST_DAYS)) {
				errors.rejectValue(path + "days", "dunning.days.wrong");
			}
			if (step.text != null && step.text.length() > LONGEST) {
				errors.rejectValue(path + "text", "dunning.text.long");
			}
			checkFee(errors, path + "fee", step.fee);
		}
	}

	private static void checkFee(Errors errors, String path, @Nullable String typed) {
		try {
			BigDecimal fee = Amounts.parse(typed);
			if (fee != null && (fee.signum() < 0 || fee.compareTo(MOST_FEE) > 0 || fee.scale() > 2)) {
				errors.rejectValue(path, "dunning.fee.wrong");
			}
		}
		catch (NumberFormatException ex) {
			errors.rejectValue(path, "dunning.fee.wrong");
		}
	}

	/** What was checked. */
	List<Level> toLevels() {
		List<Level> all = new ArrayList<>();
		for (Step step : levels.subList(0, Level.LAST)) {
			BigDecimal fee = Amounts.parse(step.fee);
			all.add(new Level(all.size() + 1, step.days, fee == null ? BigDecimal.ZERO : fee,
					step.text == null ? "" : step.text.strip().replace("\0", "")));
		}
		return all;
	}

	public List<Step> getLevels() {
		return levels;
	}

	public void setLevels(List<Step> levels) {
		this.levels = levels;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
