package kontor.customers;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All persons. */
interface ContactPersons extends JpaRepository<ContactPerson, Long> {

	@Query("select p from ContactPerson p left join fetch p.contactPoints where p.id in :ids")
	List<ContactPerson> withContactPoints(Collection<Long> ids);

	@Query("select p from ContactPerson p left join fetch p.addresses where p.id in :ids")
	List<ContactPerson> withAddresses(Collection<Long> ids);

	@Query("select p from ContactPerson p left join fetch p.affiliations where p.id in :ids")
	List<ContactPerson> withAffiliations(Collection<Long> ids);

	@Query("select a from Affiliation a left join fetch a.contactPoints where a.person.id in :ids")
	List<Affiliation> affiliations(Collection<Long> ids);

	/** Whole persons, in a few statements however many there are. */
	default List<ContactPerson> whole(Collection<Long> ids) {
		List<ContactPerson> persons = withContactPoints(ids);
		withAddresses(ids);
		withAffiliations(ids);
		affiliations(ids);
		return persons;
	}

}
