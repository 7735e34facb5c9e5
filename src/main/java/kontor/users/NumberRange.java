package kontor.users;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The range that new customers' numbers come from. The module that hands them out
 * declares it as a bean; the firm's settings show and change it.
 */
public interface NumberRange {

	/** What stands before the number; may be empty. */
	String prefix();

	/** The number that comes next, without its prefix. */
	long next();

	/**
	 * Hands out other numbers from now on, in the caller's transaction.
	 * @param prefix does not end with a digit
	 * @param next null: goes on counting
	 * @return empty if done; else nothing has changed, and this is the lowest number that
	 * nobody has had with this prefix, nor a higher one
	 */
	Optional<Long> become(String prefix, @Nullable Long next);

}
