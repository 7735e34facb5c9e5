package kontor.customers;

import java.util.Collection;
import java.util.Map;

/** Customers as the API gives them, for modules that send them to other programs. */
public interface CustomerResources {

	/**
	 * Whole customers with a few statements, those in the Papierkorb too. Where
	 * processing is restricted there is nothing but the id and that it is so; restricted
	 * persons are left out. Asks for no rights: the caller has made sure that whoever
	 * gets them may see every customer.
	 * @return what Jackson writes as the API's JSON, by id; unknown ids are left out
	 */
	Map<Long, Object> read(Collection<Long> ids);

}
