package kontor.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kontor.shared.DialingArea;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The firm's name and where it telephones from. */
class CompanyForm {

	@NotBlank
	@Size(max = 120)
	private @Nullable String companyName;

	@NotNull
	private @Nullable String country = DialingArea.GERMANY.country();

	@Pattern(regexp = "0[1-9][0-9]{0,5}")
	private @Nullable String areaCode;

	private long version;

	/** Takes over what holds now. */
	void take(Company company) {
		companyName = company.name();
		country = company.dialingArea().country();
		areaCode = company.dialingArea().areaCode();
		version = company.version();
	}

	void check(Errors errors) {
		if (country != null && !Company.isCountry(country)) {
			errors.rejectValue("country", "users.settings.no-country");
		}
	}

	void applyTo(Company company) {
		company.become(String.valueOf(companyName),
				new DialingArea(String.valueOf(country), areaCode == null ? "" : areaCode));
	}

	public @Nullable String getCompanyName() {
		return companyName;
	}

	public void setCompanyName(@Nullable String companyName) {
		this.companyName = companyName;
	}

	public @Nullable String getCountry() {
		return country;
	}

	public void setCountry(@Nullable String country) {
		this.country = country;
	}

	public @Nullable String getAreaCode() {
		return areaCode;
	}

	public void setAreaCode(@Nullable String areaCode) {
		this.areaCode = areaCode;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
