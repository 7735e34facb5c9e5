package kontor.customers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What one group of criteria asks for. */
class CustomerCriteriaForm {

	/** Of towns and postcodes in one field. */
	private static final int MOST = 20;

	@Size(max = 200)
	private @Nullable String name;

	private Set<CustomerStatus> status = EnumSet.noneOf(CustomerStatus.class);

	@Pattern(regexp = "mine|none|\\d{1,18}")
	private @Nullable String owner;

	private @Nullable Long tag;

	private Set<ValuationClass> valuation = EnumSet.noneOf(ValuationClass.class);

	@Size(max = 200)
	private @Nullable String town;

	@Size(max = 200)
	private @Nullable String postcode;

	@Min(1)
	@Max(36_500)
	private @Nullable Integer quiet;

	private @Nullable LocalDate since;

	private boolean never;

	private boolean neglected;

	private @Nullable Boolean planned;

	private @Nullable CustomerKind kind;

	/**
	 * @return what to look for; asked for only where there are no errors
	 */
	CustomerCriteria toCriteria() {
		return new CustomerCriteria(name, Set.copyOf(status),
				owner == null ? null : CustomerOwner.parse(owner).orElse(null), tag, Set.copyOf(valuation),
				parts(town).distinct().toList(),
				parts(postcode).flatMap((part) -> PostcodeRange.parse(part).stream()).toList(), quiet, since, never,
				neglected, planned, kind);
	}

	/**
	 * @param prefix of the fields in the whole form
	 */
	void check(Errors errors, String prefix) {
		if (parts(postcode).anyMatch((part) -> PostcodeRange.parse(part).isEmpty())) {
			errors.rejectValue(prefix + "postcode", "customers.list.postcode.form");
		}
		if (parts(town).count() > MOST) {
			errors.rejectValue(prefix + "town", "customers.list.too-many");
		}
		if (parts(postcode).count() > MOST) {
			errors.rejectValue(prefix + "postcode", "customers.list.too-many");
		}
	}

	private static Stream<String> parts(@Nullable String typed) {
		return Optional.ofNullable(typed)
			.stream()
			.flatMap((text) -> Stream.of(text.split("[,;]")))
			.map(String::strip)
			.filter((part) -> !part.isEmpty());
	}

	/** Everything asked for; a form with the same values looks the same. */
	public List<@Nullable Object> values() {
		return Arrays.asList(name, Set.copyOf(status), owner, tag, Set.copyOf(valuation), town, postcode, quiet, since,
				never, neglected, planned, kind);
	}

	/** Whether one of the rarer criteria is in use, so that they are shown. */
	public boolean isDetailed() {
		return !valuation.isEmpty() || town != null || postcode != null || quiet != null || since != null || never
				|| neglected || planned != null || kind != null;
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

	public Set<ValuationClass> getValuation() {
		return valuation;
	}

	public void setValuation(@Nullable Set<ValuationClass> valuation) {
		this.valuation = valuation == null ? Set.of() : valuation;
	}

	public @Nullable String getTown() {
		return town;
	}

	public void setTown(@Nullable String town) {
		this.town = town;
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

	public boolean isNeglected() {
		return neglected;
	}

	public void setNeglected(boolean neglected) {
		this.neglected = neglected;
	}

	public @Nullable Boolean getPlanned() {
		return planned;
	}

	public void setPlanned(@Nullable Boolean planned) {
		this.planned = planned;
	}

	public @Nullable CustomerKind getKind() {
		return kind;
	}

	public void setKind(@Nullable CustomerKind kind) {
		this.kind = kind;
	}

}
