package kontor.users;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** All that holds for the whole firm. */
class FirmForm extends CompanyForm {

	@Size(max = 200)
	private @Nullable String street;

	@Size(max = 12)
	private @Nullable String postalCode;

	@Size(max = 120)
	private @Nullable String city;

	@Pattern(regexp = "|[\\p{L}\\p{N}/._-]{0,9}[\\p{L}/._-]")
	private @Nullable String numberPrefix;

	@Min(1)
	@Max(999_999_999_999L)
	private @Nullable Long nextNumber;

	private @Nullable String land;

	@NotNull
	@Min(1)
	@Max(Company.ContactDays.MOST)
	private @Nullable Integer contactDaysA = Company.ContactDays.USUAL.a();

	@NotNull
	@Min(1)
	@Max(Company.ContactDays.MOST)
	private @Nullable Integer contactDaysB = Company.ContactDays.USUAL.b();

	@NotNull
	@Min(1)
	@Max(Company.ContactDays.MOST)
	private @Nullable Integer contactDaysOthers = Company.ContactDays.USUAL.others();

	@Valid
	private List<HoursForm> days = Stream.generate(HoursForm::new).limit(DayOfWeek.values().length).toList();

	static FirmForm of(Company company, NumberRange numbers) {
		FirmForm form = new FirmForm();
		form.take(company);
		form.street = company.site().street();
		form.postalCode = company.site().postalCode();
		form.city = company.site().city();
		form.land = company.land();
		form.contactDaysA = company.contactDays().a();
		form.contactDaysB = company.contactDays().b();
		form.contactDaysOthers = company.contactDays().others();
		form.days = Stream.of(DayOfWeek.values()).map((day) -> HoursForm.of(company.hours().on(day))).toList();
		form.numberPrefix = numbers.prefix();
		form.setVersion(version(company, numbers));
		return form;
	}

	/** Changes with every change of what the form holds. */
	static long version(Company company, NumberRange numbers) {
		return Integer.toUnsignedLong(Objects.hash(company.version(), numbers.prefix()));
	}

	@Override
	void check(Errors errors) {
		super.check(errors);
		if (land != null && !Company.LANDS.contains(land)) {
			errors.rejectValue("land", "users.settings.no-land");
		}
		for (int day = 0; day < days.size(); day++) {
			days.get(day).check("days[" + day + "].", errors);
		}
	}

	@Override
	void applyTo(Company company) {
		super.applyTo(company);
		company.settle(new Company.Site(text(street), text(postalCode), text(city)), text(land), hours());
		company.keepInTouch(new Company.ContactDays(contactDaysA, contactDaysB, contactDaysOthers));
	}

	private OpeningHours hours() {
		Map<DayOfWeek, List<OpeningHours.Hours>> open = new EnumMap<>(DayOfWeek.class);
		for (DayOfWeek day : DayOfWeek.values()) {
			List<OpeningHours.Hours> hours = days.get(day.ordinal()).hours();
			if (!hours.isEmpty()) {
				open.put(day, hours);
			}
		}
		return new OpeningHours(open);
	}

	String prefix() {
		return text(numberPrefix);
	}

	private static String text(@Nullable String typed) {
		return typed == null ? "" : typed;
	}

	public @Nullable String getStreet() {
		return street;
	}

	public void setStreet(@Nullable String street) {
		this.street = street;
	}

	public @Nullable String getPostalCode() {
		return postalCode;
	}

	public void setPostalCode(@Nullable String postalCode) {
		this.postalCode = postalCode;
	}

	public @Nullable String getCity() {
		return city;
	}

	public void setCity(@Nullable String city) {
		this.city = city;
	}

	public @Nullable String getNumberPrefix() {
		return numberPrefix;
	}

	public void setNumberPrefix(@Nullable String numberPrefix) {
		this.numberPrefix = numberPrefix;
	}

	public @Nullable Long getNextNumber() {
		return nextNumber;
	}

	public void setNextNumber(@Nullable Long nextNumber) {
		this.nextNumber = nextNumber;
	}

	public @Nullable String getLand() {
		return land;
	}

	public void setLand(@Nullable String land) {
		this.land = land;
	}

	public @Nullable Integer getContactDaysA() {
		return contactDaysA;
	}

	public void setContactDaysA(@Nullable Integer contactDaysA) {
		this.contactDaysA = contactDaysA;
	}

	public @Nullable Integer getContactDaysB() {
		return contactDaysB;
	}

	public void setContactDaysB(@Nullable Integer contactDaysB) {
		this.contactDaysB = contactDaysB;
	}

	public @Nullable Integer getContactDaysOthers() {
		return contactDaysOthers;
	}

	public void setContactDaysOthers(@Nullable Integer contactDaysOthers) {
		this.contactDaysOthers = contactDaysOthers;
	}

	public List<HoursForm> getDays() {
		return days;
	}

}
