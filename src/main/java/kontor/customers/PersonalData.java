package kontor.customers;

import java.util.List;

/**
 * What a module knows about people. Every module whose tables point at customers or
 * persons, or may name one, declares a bean; reports under Art. 15 GDPR, erasures under
 * Art. 17 and their reviews are put together from them.
 */
public interface PersonalData {

	/** The module's tables that hold something about people, children before parents. */
	List<Holding> holdings();

}
