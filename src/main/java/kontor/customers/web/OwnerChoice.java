package kontor.customers.web;

import java.sql.Types;
import java.util.List;
import kontor.database.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The users who may look after customers. */
@Component
class OwnerChoice {

	private static final int MOST = 500;

	private final JdbcClient jdbc;

	OwnerChoice(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A user to choose. */
	record Owner(long id, String name) {

	}

	/**
	 * Active users by name.
	 * @param current whose name is there in any case; null for none
	 */
	List<Owner> owners(@Nullable Long current) {
		return jdbc.sql(
				"select id, display_name as name from users where active or id = :current order by display_name, id limit :most")
			.param("current", current, Types.BIGINT)
			.param("most", MOST)
			.query(Records.of(Owner.class))
			.list();
	}

	/** A user's name; empty for null. */
	String name(@Nullable Long id) {
		return id == null ? ""
				: jdbc.sql("select display_name from users where id = ?")
					.param(id)
					.query(String.class)
					.optional()
					.orElse("");
	}

}
