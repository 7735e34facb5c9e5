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
 */
public record Viewer(long id, String name, Set<Role> roles) implements Serializable {

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
