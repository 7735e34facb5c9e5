package kontor.customers;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Somebody else changed what a form or program wants to change, after it was read.
 */
public class StaleVersionException extends OptimisticLockingFailureException {

	StaleVersionException() {
		super("changed by somebody else after it was read");
	}

}
