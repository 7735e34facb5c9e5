package kontor.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A team and who is in it. */
class TeamForm {

	@NotBlank
	@Size(max = 60)
	private @Nullable String name;

	private Set<Long> members = new TreeSet<>();

	private long version;

	static TeamForm of(Teams.Team team) {
		TeamForm form = new TeamForm();
		form.name = team.name();
		form.members = team.members();
		form.version = team.version();
		return form;
	}

	public @Nullable String getName() {
		return name;
	}

	public void setName(@Nullable String name) {
		this.name = name;
	}

	public Set<Long> getMembers() {
		return members;
	}

	public void setMembers(@Nullable Set<Long> members) {
		this.members = members == null ? new TreeSet<>() : members;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
