package kontor.reports.datev;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kontor.reports.datev.DatevSettings.Rate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What DATEV asks of the firm. At first the accounts that the chart SKR 03 has. */
class DatevForm {

	private static final List<String> RATES = List.of("19", "7", "0");

	/** Where an account may not be missing. */
	private static final List<String> NEEDED = List.of("19", "7");

	/** Why an invoice that is written here bears no tax, as the setting is called. */
	private static final Map<String, String> REASONS = Map.of("Eu", "INTRA_COMMUNITY", "Reverse", "REVERSE_CHARGE",
			"Small", "SMALL_BUSINESS");

	/** What turnover is posted by: a rate, or why there is none. */
	static final List<String> KINDS = List.of("19", "7", "0", "Eu", "Reverse", "Small");

	@NotNull
	@Pattern(regexp = "03|04")
	private @Nullable String chart = "03";

	@NotNull
	@Min(1001)
	@Max(9_999_999)
	private @Nullable Integer consultant;

	@NotNull
	@Min(1)
	@Max(99_999)
	private @Nullable Integer client;

	@NotNull
	@Min(1)
	@Max(12)
	private @Nullable Integer firstMonth = 1;

	@NotNull
	@Min(4)
	@Max(8)
	private @Nullable Integer length = 4;

	/** Where turnover of each kind is posted. */
	private final Map<String, @Nullable @Pattern(regexp = "\\d*") String> accounts = new HashMap<>(
			Map.of("19", "8400", "7", "8300"));

	/** The tax where the account does not know it. */
	private final Map<String, @Nullable @Pattern(regexp = "\\d{0,4}") String> keys = new HashMap<>();

	@Size(max = 10)
	private @Nullable String prefix;

	@NotNull
	private @Nullable Long debtorsFrom = 10_000L;

	@NotNull
	private @Nullable Long debtorsTo = 69_999L;

	private long version;

	/** What one field alone cannot know; those that are wrong already are left out. */
	void check(Errors errors) {
		if (errors.hasErrors()) {
			return;
		}
		DatevSettings settings = toSettings();
		for (String kind : KINDS) {
			String account = accounts.get(kind);
			if (account == null ? NEEDED.contains(kind) : account.length() != settings.length()) {
				errors.rejectValue("accounts[" + kind + "]", "reports.datev.wrong.account",
						new Object[] { settings.length() }, null);
			}
		}
		long least = (long) Math.pow(10, settings.length());
		if (settings.from() < least || settings.from() > settings.to() || settings.to() >= 7 * least) {
			errors.rejectValue("debtorsTo", "reports.datev.wrong.range",
					new Object[] { String.valueOf(least), String.valueOf(7 * least - 1) }, null);
		}
	}

	/** Only where nothing is wrong. */
	@SuppressWarnings("NullAway")
	DatevSettings toSettings() {
		List<Rate> rates = RATES.stream().flatMap((kind) -> rate(kind, new BigDecimal(kind)).stream()).toList();
		Map<String, Rate> free = new HashMap<>();
		REASONS.forEach((kind, reason) -> rate(kind, BigDecimal.ZERO).ifPresent((rate) -> free.put(reason, rate)));
		return new DatevSettings(chart, consultant, client, firstMonth, length, rates, free,
				prefix == null ? "" : prefix, debtorsFrom, debtorsTo);
	}

	private Optional<Rate> rate(String kind, BigDecimal percent) {
		String key = keys.get(kind);
		return Optional.ofNullable(accounts.get(kind))
			.map((account) -> new Rate(percent, account, key == null ? "" : key));
	}

	/** Whether what DATEV cannot do without is there. */
	boolean isComplete() {
		return NEEDED.stream().allMatch((kind) -> accounts.get(kind) != null)
				&& Stream.of(chart, consultant, client, firstMonth, length, debtorsFrom, debtorsTo)
					.allMatch((value) -> value != null);
	}

	public @Nullable String getChart() {
		return chart;
	}

	public void setChart(@Nullable String chart) {
		this.chart = chart;
	}

	public @Nullable Integer getConsultant() {
		return consultant;
	}

	public void setConsultant(@Nullable Integer consultant) {
		this.consultant = consultant;
	}

	public @Nullable Integer getClient() {
		return client;
	}

	public void setClient(@Nullable Integer client) {
		this.client = client;
	}

	public @Nullable Integer getFirstMonth() {
		return firstMonth;
	}

	public void setFirstMonth(@Nullable Integer firstMonth) {
		this.firstMonth = firstMonth;
	}

	public @Nullable Integer getLength() {
		return length;
	}

	public void setLength(@Nullable Integer length) {
		this.length = length;
	}

	public Map<String, @Nullable String> getAccounts() {
		return accounts;
	}

	public Map<String, @Nullable String> getKeys() {
		return keys;
	}

	public @Nullable String getPrefix() {
		return prefix;
	}

	public void setPrefix(@Nullable String prefix) {
		this.prefix = prefix;
	}

	public @Nullable Long getDebtorsFrom() {
		return debtorsFrom;
	}

	public void setDebtorsFrom(@Nullable Long debtorsFrom) {
		this.debtorsFrom = debtorsFrom;
	}

	public @Nullable Long getDebtorsTo() {
		return debtorsTo;
	}

	public void setDebtorsTo(@Nullable Long debtorsTo) {
		this.debtorsTo = debtorsTo;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
