package kontor.users;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A check box for each role that must have a second factor. */
class SecondFactorRolesForm {

	private Set<Role> roles = EnumSet.noneOf(Role.class);

	private long version;

	static SecondFactorRolesForm of(SecondFactorRoles known) {
		SecondFactorRolesForm form = new SecondFactorRolesForm();
		form.roles = known.all();
		form.version = known.version();
		return form;
	}

	public Set<Role> getRoles() {
		return roles;
	}

	public void setRoles(@Nullable Set<Role> roles) {
		this.roles = roles == null ? EnumSet.noneOf(Role.class) : roles;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
