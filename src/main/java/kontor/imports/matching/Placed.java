package kontor.imports.matching;

import java.util.List;

/**
 * Where a row belongs and what it does there.
 *
 * @param customer the one it is about
 * @param created whether a customer or a person is new
 * @param changed whether something that was there gets more
 * @param doubts who might be meant as well, where the row was taken for a new customer
 */
record Placed(OpenCustomer customer, boolean created, boolean changed, List<OpenCustomer> doubts,
		List<Remark> remarks) {

}
