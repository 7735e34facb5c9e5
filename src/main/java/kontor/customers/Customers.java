package kontor.customers;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All customers. */
interface Customers extends JpaRepository<Customer, Long> {

	@Query("select c from Customer c left join fetch c.contactPoints where c.id in :ids")
	List<Customer> withContactPoints(Collection<Long> ids);

	@Query("select c from Customer c left join fetch c.addresses where c.id in :ids")
	List<Customer> withAddresses(Collection<Long> ids);

	@Query("select c from Customer c left join fetch c.tags where c.id in :ids")
	List<Customer> withTags(Collection<Long> ids);

	/** Whole customers, in a few statements however many there are. */
	default List<Customer> whole(Collection<Long> ids) {
		List<Customer> customers = withContactPoints(ids);
		withAddresses(ids);
		withTags(ids);
		return customers;
	}

}
