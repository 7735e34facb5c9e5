package kontor.users;

import java.io.Serializable;
import java.util.Set;

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
 */
public record Viewer(long id, String name, Set<Role> roles, boolean readsAll,
		boolean writesAll) implements Serializable {

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

}
