package kontor.customers;

import java.util.List;

/**
 * A draft breaks a rule that only the stored data shows: its number is taken, its parent
 * company is not there.
 */
public class DraftRejectedException extends RuntimeException {

	private final transient List<DraftProblem> problems;

	DraftRejectedException(DraftProblem... problems) {
		super(problems[0].field() + ": " + problems[0].code());
		this.problems = List.of(problems);
	}

	public List<DraftProblem> problems() {
		return problems;
	}

}
