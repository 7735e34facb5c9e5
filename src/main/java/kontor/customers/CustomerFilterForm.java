package kontor.customers;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.Errors;

/**
 * What the filter of the list of customers asks for: the first group of criteria, others
 * that are as good ({@code or1.status=…}), and the columns to show.
 */
class CustomerFilterForm extends CustomerCriteriaForm {

	private static final Pattern KNOWN = Pattern
		.compile("or[1-4]\\.(name|status|owner|tag|valuation|town|postcode|quiet|since|never|neglected|planned|kind)");

	@Valid
	private CustomerCriteriaForm or1 = new CustomerCriteriaForm();

	@Valid
	private CustomerCriteriaForm or2 = new CustomerCriteriaForm();

	@Valid
	private CustomerCriteriaForm or3 = new CustomerCriteriaForm();

	@Valid
	private CustomerCriteriaForm or4 = new CustomerCriteriaForm();

	private Set<CustomerColumn> columns = EnumSet.noneOf(CustomerColumn.class);

	/** How many groups the page offers, those filled in apart. */
	private int groups;

	private List<CustomerCriteriaForm> all() {
		return List.of(this, or1, or2, or3, or4);
	}

	/**
	 * @return what to look for; asked for only where there are no errors
	 */
	CustomerFilter toFilter() {
		return CustomerFilter.of(all().stream().map(CustomerCriteriaForm::toCriteria).toList());
	}

	/**
	 * @param parameters the names of all that was sent: a group that nobody knows would
	 * silently show too much
	 */
	void check(Errors errors, Collection<String> parameters) {
		for (int i = 0; i < CustomerFilter.MOST; i++) {
			all().get(i).check(errors, CustomerFilter.prefix(i));
		}
		if (parameters.stream().anyMatch((name) -> name.startsWith("or") && !isKnown(name))) {
			errors.reject("customers.list.groups.unknown");
		}
	}

	private static boolean isKnown(String name) {
		return !name.matches("or[^.]*\\..*|or\\W.*|or\\d+") || KNOWN.matcher(name).matches();
	}

	/** The parameters of a link that shows the same; not encoded. */
	MultiValueMap<String, String> toQuery() {
		MultiValueMap<String, String> query = toFilter().toQuery();
		columns.stream().sorted().forEach((column) -> query.add("columns", column.name()));
		return query;
	}

	/** The columns of the list, whichever were chosen. */
	CustomerColumns shownColumns() {
		return CustomerColumns.of(columns);
	}

	/** The groups behind the first that the page shows, by the names of their fields. */
	public List<Group> further() {
		int filled = IntStream.range(1, CustomerFilter.MOST)
			.filter((i) -> !all().get(i).values().equals(new CustomerCriteriaForm().values()))
			.max()
			.orElse(0);
		return IntStream.rangeClosed(1, Math.min(Math.max(filled, groups - 1), CustomerFilter.MOST - 1))
			.mapToObj((i) -> new Group(CustomerFilter.prefix(i), all().get(i)))
			.toList();
	}

	/**
	 * A group as the page shows it.
	 *
	 * @param prefix of its fields' names
	 */
	public record Group(String prefix, CustomerCriteriaForm form) {

	}

	/** Everything that the form shows. */
	public List<@Nullable Object> shown() {
		List<@Nullable Object> shown = new ArrayList<>(values());
		further().forEach((group) -> shown.add(group.form().values()));
		shown.add(Set.copyOf(columns));
		return shown;
	}

	/** The message that names a field. */
	public String label(String field) {
		return "customers.list.field." + field.replaceFirst("^or\\d\\.", "");
	}

	/** Whether the page may offer one more group. */
	public boolean isExtensible() {
		return further().size() < CustomerFilter.MOST - 1;
	}

	public Stream<CustomerColumn> choices() {
		return Stream.of(CustomerColumn.values());
	}

	public CustomerCriteriaForm getOr1() {
		return or1;
	}

	public void setOr1(CustomerCriteriaForm or1) {
		this.or1 = or1;
	}

	public CustomerCriteriaForm getOr2() {
		return or2;
	}

	public void setOr2(CustomerCriteriaForm or2) {
		this.or2 = or2;
	}

	public CustomerCriteriaForm getOr3() {
		return or3;
	}

	public void setOr3(CustomerCriteriaForm or3) {
		this.or3 = or3;
	}

	public CustomerCriteriaForm getOr4() {
		return or4;
	}

	public void setOr4(CustomerCriteriaForm or4) {
		this.or4 = or4;
	}

	public Set<CustomerColumn> getColumns() {
		return columns;
	}

	public void setColumns(@Nullable Set<CustomerColumn> columns) {
		this.columns = columns == null ? Set.of() : columns;
	}

	public int getGroups() {
		return groups;
	}

	public void setGroups(int groups) {
		this.groups = groups;
	}

}
