package kontor.users;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Users extends Repository<User, Long> {

	User save(User user);

	void flush();

	Optional<User> findById(long id);

	Optional<User> findByUsername(String username);

	boolean existsByUsername(String username);

	long count();

	@Query("select u from User u order by u.active desc, lower(u.displayName), u.id limit 1000")
	List<User> all();

	/** Locks the admins, so that two of them cannot resign at the same moment. */
	@Query(nativeQuery = true,
			value = "select id from users where active and 'ADMIN' = any(roles) order by id for update")
	List<Long> lockActiveAdmins();

	@Modifying
	@Query(nativeQuery = true, value = "update users set last_sign_in_at = now() where id = :id")
	void signedIn(long id);

	@Modifying
	@Query(nativeQuery = true, value = "update users set password_hash = :hash where id = :id and password_hash = :old")
	void upgradeHash(long id, String old, String hash);

}
