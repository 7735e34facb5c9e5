package kontor.customers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the filter of the list of customers asks for. */
class CustomerFilterForm {

	@Size(max = 200)
	private @Nullable String name;

	private Set<CustomerStatus> status = EnumSet.noneOf(CustomerStatus.class);

	@Pattern(regexp = "mine|none|\\d{1,18}")
	private @Nullable String owner;

	private @Nullable Long tag;

	private @Nullable ValuationClass valuation;

	private @Nullable String postcode;

	@Min(1)
	@Max(36_500)
	private @Nullable Integer quiet;

	private @Nullable LocalDate since;

	private boolean never;

	private @Nullable CustomerKind kind;

	/**
	 * @return what to look for; asked for only where there are no errors
	 */
	CustomerFilter toFilter() {
		return new CustomerFilter(name, Set.copyOf(status),
				owner == null ? null : CustomerOwner.parse(owner).orElse(null), tag, valuation,
				postcode == null ? null : PostcodeRange.parse(postcode).orElse(null), quiet, since, never, kind);
	}

	void check(Errors errors) {
		if (postcode != null && PostcodeRange.parse(postcode).isEmpty()) {
			errors.rejectValue("postcode", "customers.list.postcode.form");
		}
	}

	/** Everything asked for; a form with the same values looks the same. */
	public List<@Nullable Object> values() {
		return Arrays.asList(name, Set.copyOf(status), owner, tag, valuation, postcode, quiet, since, never, kind);
	}

	/** Whether one of the rarer criteria is in use, so that they are shown. */
	public boolean isDetailed() {
		return valuation != null || postcode != null || quiet != null || since != null || never || kind != null;
	}

	public @Nullable String getName() {
		return name;
	}

	public void setName(@Nullable String name) {
		this.name = name;
	}

	public Set<CustomerStatus> getStatus() {
		return status;
	}

	public void setStatus(@Nullable Set<CustomerStatus> status) {
		this.status = status == null ? Set.of() : status;
	}

	public @Nullable String getOwner() {
		return owner;
	}

	public void setOwner(@Nullable String owner) {
		this.owner = owner;
	}

	public @Nullable Long getTag() {
		return tag;
	}

	public void setTag(@Nullable Long tag) {
		this.tag = tag;
	}

	public @Nullable ValuationClass getValuation() {
		return valuation;
	}

	public void setValuation(@Nullable ValuationClass valuation) {
		this.valuation = valuation;
	}

	public @Nullable String getPostcode() {
		return postcode;
	}

	public void setPostcode(@Nullable String postcode) {
		this.postcode = postcode;
	}

	public @Nullable Integer getQuiet() {
		return quiet;
	}

	public void setQuiet(@Nullable Integer quiet) {
		this.quiet = quiet;
	}

	public @Nullable LocalDate getSince() {
		return since;
	}

	public void setSince(@Nullable LocalDate since) {
		this.since = since;
	}

	public boolean isNever() {
		return never;
	}

	public void setNever(boolean never) {
		this.never = never;
	}

	public @Nullable CustomerKind getKind() {
		return kind;
	}

	public void setKind(@Nullable CustomerKind kind) {
		this.kind = kind;
	}

}
