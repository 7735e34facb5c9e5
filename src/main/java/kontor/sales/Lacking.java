package kontor.sales;

import java.util.List;

/**
 * What must be known or done before an opportunity enters a stage.
 */
record Lacking(List<Requirement> fields, List<Stage.Check> checks) {

	boolean isNothing() {
		return fields.isEmpty() && checks.isEmpty();
	}

	/** For templates. */
	public boolean has(String requirement) {
		return fields.contains(Requirement.valueOf(requirement));
	}

}
