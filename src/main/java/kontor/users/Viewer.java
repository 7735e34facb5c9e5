package kontor.users;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import kontor.web.NotAllowedException;

/**
 * The signed-in user who asks, as every query and every permission needs it. Controllers
 * take it as a parameter.
 *
 * @param id the user's id
 * @param name the name that colleagues read
 * @param roles never empty
 * @param readsAll whether he sees every customer and all that hangs on them; otherwise
 * only those that {@code customer_scopes} lists
 * @param writesAll whether he may change every customer; implies that he sees them
 * @param figures the amounts that he sees
 */
public record Viewer(long id, String name, Set<Role> roles, boolean readsAll, boolean writesAll,
		Set<Figures> figures) implements Serializable {

	public Viewer {
		figures = Set.copyOf(figures);
	}

	/** Somebody who sees all amounts. */
	public Viewer(long id, String name, Set<Role> roles, boolean readsAll, boolean writesAll) {
		this(id, name, roles, readsAll, writesAll, EnumSet.allOf(Figures.class));
	}

	public boolean is(Role... any) {
		for (Role role : any) {
			if (roles.contains(role)) {
				return true;
			}
		}
		return false;
	}

	public boolean isAdmin() {
		return is(Role.ADMIN);
	}

	public boolean isManagement() {
		return is(Role.MANAGEMENT);
	}

	public boolean sees(Figures amounts) {
		return figures.contains(amounts);
	}

	/**
	 * @throws NotAllowedException where he does not see these amounts; it says so
	 */
	public void require(Figures amounts) {
		if (!sees(amounts)) {
			throw new NotAllowedException("users.figures.refused.".concat(amounts.name()));
		}
	}

}
