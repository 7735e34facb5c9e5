package kontor.users;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.database.Settings;
import kontor.users.twofactor.SecondFactors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The roles whose users must have a second factor. Asking costs no statement. */
@Component
@Transactional
class SecondFactorRoles {

	private static final String SETTING = "users.second-factor.roles";

	private static final String WITHOUT = " from users u where u.active and u.roles && cast(:roles as text[]) and not "
			+ SecondFactors.HAS_ONE;

	private final Settings settings;

	private final JdbcClient jdbc;

	SecondFactorRoles(Settings settings, JdbcClient jdbc) {
		this.settings = settings;
		this.jdbc = jdbc;
	}

	Set<Role> all() {
		return Arrays.stream(settings.get(SETTING, "").split(","))
			.filter((name) -> !name.isEmpty())
			.map(Role::valueOf)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
	}

	/** Whether somebody with these roles must have one. */
	boolean demand(Collection<Role> roles) {
		return all().stream().anyMatch(roles::contains);
	}

	/** Changes with the roles; what a form carries as its version. */
	long version() {
		return Integer.toUnsignedLong(settings.get(SETTING, "").hashCode());
	}

	/**
	 * Who must have one now and has none signs in again and sets one up.
	 * @param session that may stay
	 */
	void become(Set<Role> roles, String session) {
		settings.put(SETTING, String.join(",", names(roles)));
		jdbc.sql("delete from sessions s where s.session_id <> :except and s.principal_name in (select u.username"
				+ WITHOUT + ")")
			.param("except", session)
			.param("roles", names(roles))
			.update();
	}

	/** The names of those with one of these roles who have none yet, 100 at most. */
	@Transactional(readOnly = true)
	public List<String> without(Set<Role> roles) {
		return jdbc.sql("select u.display_name" + WITHOUT + " order by lower(u.display_name), u.id limit 100")
			.param("roles", names(roles))
			.query(String.class)
			.list();
	}

	private static String[] names(Set<Role> roles) {
		return roles.stream().sorted().map(Role::name).toArray(String[]::new);
	}

}
