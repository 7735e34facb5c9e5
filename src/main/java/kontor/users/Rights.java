package kontor.users;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.users.twofactor.SecondFactors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each role sees and changes. A user has what any of his roles has; the database
 * derives from it whose customers he sees.
 */
@Component
@Transactional
class Rights {

	/** Who has one of these roles. */
	private static final String SESSIONS_OF = """
			delete from sessions s using users u where u.username = s.principal_name and u.roles && cast(:roles as text[]) and s.session_id <> :except""";

	private final JdbcClient jdbc;

	private final SecondFactorRoles secondFactorRoles;

	private final SecondFactors factors;

	Rights(JdbcClient jdbc, SecondFactorRoles secondFactorRoles, SecondFactors factors) {
		this.secondFactorRoles = secondFactorRoles;
		this.factors = factors;
		this.jdbc = jdbc;
	}

	/** What one role may do. */
	record OfRole(Role role, Set<Reach> reads, Set<Reach> writes, Set<Figures> figures) {

		private static OfRole of(ResultSet row, int number) throws SQLException {
			return new OfRole(Role.valueOf(row.getString("role")), set(row, "reads", Reach.class),
					set(row, "writes", Reach.class), set(row, "figures", Figures.class));
		}

		/** In what sessions keep. */
		private boolean differs(OfRole other) {
			return reads.contains(Reach.ALL) != other.reads.contains(Reach.ALL)
					|| writes.contains(Reach.ALL) != other.writes.contains(Reach.ALL) || !figures.equals(other.figures);
		}

	}

	/** Names in an array as what they name. */
	static <E extends Enum<E>> Set<E> set(ResultSet row, String column, Class<E> type) throws SQLException {
		return Arrays.stream((String[]) row.getArray(column).getArray())
			.map((name) -> Enum.valueOf(type, name))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
	}

	@Transactional(readOnly = true)
	public Map<Role, OfRole> all() {
		return all("");
	}

	private Map<Role, OfRole> all(String lock) {
		Map<Role, OfRole> all = new LinkedHashMap<>();
		jdbc.sql("select role, reads, writes, figures from role_rights" + lock)
			.query(OfRole::of)
			.list()
			.stream()
			.sorted((one, other) -> one.role().compareTo(other.role()))
			.forEach((rights) -> all.put(rights.role(), rights));
		return all;
	}

	/**
	 * Those who see all from now on, or no longer, or other amounts, sign in again.
	 * @param version of the rights that the admin saw
	 * @param session that may stay
	 * @throws OptimisticLockingFailureException where they are others by now
	 */
	public void become(List<OfRole> rights, long version, String session) {
		Map<Role, OfRole> before = all(" order by role for update");
		if (version != RightsForm.version(before)) {
			throw new OptimisticLockingFailureException("The rights have changed");
		}
		for (OfRole role : rights) {
			jdbc.sql("update role_rights set reads = :reads, writes = :writes, figures = :figures where role = :role")
				.param("reads", names(role.reads()))
				.param("writes", names(role.writes()))
				.param("figures", names(role.figures()))
				.param("role", role.role().name())
				.update();
		}
		String[] affected = rights.stream()
			.filter((role) -> role.differs(before.get(role.role())))
			.map((role) -> role.role().name())
			.toArray(String[]::new);
		if (affected.length > 0) {
			jdbc.sql(SESSIONS_OF).param("roles", affected).param("except", session).update();
		}
	}

	private static <E extends Enum<E>> String[] names(Set<E> set) {
		return set.stream().sorted().map(Enum::name).toArray(String[]::new);
	}

	/** What the session keeps of a user. */
	@Transactional(readOnly = true)
	public SignedIn signedIn(User user) {
		Map<Role, OfRole> all = all();
		List<OfRole> own = user.roles().stream().map(all::get).toList();
		return new SignedIn(
				new Viewer(user.id(), user.displayName(), Set.copyOf(user.roles()),
						own.stream().anyMatch((role) -> role.reads().contains(Reach.ALL)),
						own.stream().anyMatch((role) -> role.writes().contains(Reach.ALL)),
						own.stream().flatMap((role) -> role.figures().stream()).collect(Collectors.toSet())),
				user.username(), user.language(), user.theme(), user.density(), user.startPage(), mustSetUp(user));
	}

	private boolean mustSetUp(User user) {
		return secondFactorRoles.demand(user.roles()) && !factors.isOn(user.id());
	}

}
