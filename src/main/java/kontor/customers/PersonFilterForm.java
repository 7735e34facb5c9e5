package kontor.customers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

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

	private Set<PersonColumn> columns = EnumSet.noneOf(PersonColumn.class);

	/**
	 * @return what to look for; asked for only where there are no errors
	 */
	PersonFilter toFilter() {
		return new PersonFilter(name, role, department, Set.copyOf(status), tag, birthday);
	}

	/** The parameters of a link that shows the same; not encoded. */
	MultiValueMap<String, String> toQuery() {
		MultiValueMap<String, String> query = toFilter().toQuery();
		columns.stream().sorted().forEach((column) -> query.add("columns", column.name()));
		return query;
	}

	/** Everything asked for; a form with the same values looks the same. */
	public List<@Nullable Object> values() {
		return Arrays.asList(name, role, department, Set.copyOf(status), tag, birthday, Set.copyOf(columns));
	}

	/** What the list may show. */
	public PersonColumn[] choices() {
		return PersonColumn.values();
	}

	/** The columns of the list, whichever were chosen. */
	Set<PersonColumn> shownColumns() {
		return PersonColumn.shown(columns);
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

	public Set<PersonColumn> getColumns() {
		return columns;
	}

	public void setColumns(@Nullable Set<PersonColumn> columns) {
		this.columns = columns == null ? Set.of() : columns;
	}

}
