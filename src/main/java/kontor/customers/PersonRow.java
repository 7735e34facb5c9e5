package kontor.customers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of persons.
 *
 * @param functions at customers that the viewer may see; the first few, those of today
 * first
 * @param phone the first number as typed, that at work first
 * @param phoneNormalised the same in E.164
 * @param city of the first customer
 */
record PersonRow(long id, String name, String nameKey, List<Function> functions, @Nullable String phone,
		@Nullable String phoneNormalised, @Nullable String email, @Nullable String city, @Nullable LocalDate birthday) {

	/**
	 * What somebody does at a customer.
	 *
	 * @param role with the department; empty where nobody knows
	 */
	record Function(long customerId, String customer, String role, boolean former) {

	}

}
