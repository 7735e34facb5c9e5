package kontor.customers.web;

import java.util.List;
import kontor.customers.DraftProblem;
import org.springframework.validation.Errors;

/** Says in a form what is wrong with a draft. */
final class Problems {

	private Problems() {
	}

	static void reject(Errors errors, List<DraftProblem> problems) {
		for (DraftProblem problem : problems) {
			String field = problem.field().equals("parentId") ? "parent" : problem.field();
			errors.rejectValue(field, problem.code(), problem.arguments(), null);
		}
	}

}
