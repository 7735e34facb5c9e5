package kontor.customers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the filter of the list of persons asks for. */
class PersonFilterForm {

	@Size(max = 200)
	private @Nullable String name;

	@Size(max = 200)
	private @Nullable String role;

	@Size(max = 200)
	private @Nullable String department;

	private Set<CustomerStatus> status = EnumSet.noneOf(CustomerStatus.class);

	private @Nullable Long tag;

	@Min(1)
	@Max(12)
	private @Nullable Integer birthday;

	/**
	 * @return what to look for; asked for only where there are no errors
	 */
	PersonFilter toFilter() {
		return new PersonFilter(name, role, department, Set.copyOf(status), tag, birthday);
	}

	/** Everything asked for; a form with the same values looks the same. */
	public List<@Nullable Object> values() {
		return Arrays.asList(name, role, department, Set.copyOf(status), tag, birthday);
	}

	public @Nullable String getName() {
		return name;
	}

	public void setName(@Nullable String name) {
		this.name = name;
	}

	public @Nullable String getRole() {
		return role;
	}

	public void setRole(@Nullable String role) {
		this.role = role;
	}

	public @Nullable String getDepartment() {
		return department;
	}

	public void setDepartment(@Nullable String department) {
		this.department = department;
	}

	public Set<CustomerStatus> getStatus() {
		return status;
	}

	public void setStatus(@Nullable Set<CustomerStatus> status) {
		this.status = status == null ? Set.of() : status;
	}

	public @Nullable Long getTag() {
		return tag;
	}

	public void setTag(@Nullable Long tag) {
		this.tag = tag;
	}

	public @Nullable Integer getBirthday() {
		return birthday;
	}

	public void setBirthday(@Nullable Integer birthday) {
		this.birthday = birthday;
	}

}
