package kontor.imports.matching;

import java.util.List;
import java.util.Map;
import kontor.imports.files.ImportedRow;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Where the rows of one file are worked through, some hundreds at a time. */
public interface Desk {

	/**
	 * A row, and what a user decided about it: -1 a new customer, otherwise a customer's
	 * id; null: nothing.
	 */
	record Task(ImportedRow row, @Nullable Long choice) {

	}

	/**
	 * What was written.
	 *
	 * @param ids of new customers by their negative ones
	 */
	record Saved(List<Image> images, Map<Long, Long> ids) {

	}

	/** Judges rows in their order; later rows see what earlier ones would change. */
	List<Judgement> judge(List<Task> tasks);

	/**
	 * Writes all that was judged since, in the caller's transaction. The desk is not to
	 * be used again.
	 * @param by a user's id; null: the machine
	 * @throws OptimisticLockingFailureException where somebody changed a customer
	 * meanwhile
	 */
	Saved save(@Nullable Long by);

	/** Makes room; what was judged counts on for the rows to come, up to a size. */
	void tidy();

}
