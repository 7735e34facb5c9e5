package kontor.reports.datev;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kontor.reports.datev.DatevSettings.Rate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What DATEV asks of the firm. At first the accounts that the chart SKR 03 has. */
class DatevForm {

	private static final BigDecimal[] RATES = { BigDecimal.valueOf(19), BigDecimal.valueOf(7), BigDecimal.ZERO };

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

	@NotNull
	@Pattern(regexp = "\\d*")
	private @Nullable String account19 = "8400";

	@Pattern(regexp = "\\d{0,4}")
	private @Nullable String key19;

	@NotNull
	@Pattern(regexp = "\\d*")
	private @Nullable String account7 = "8300";

	@Pattern(regexp = "\\d{0,4}")
	private @Nullable String key7;

	@Pattern(regexp = "\\d*")
	private @Nullable String account0;

	@Pattern(regexp = "\\d{0,4}")
	private @Nullable String key0;

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
		String[] fields = { "account19", "account7", "account0" };
		String[] accounts = { account19, account7, account0 };
		for (int i = 0; i < fields.length; i++) {
			if (accounts[i] != null && accounts[i].length() != settings.length()) {
				errors.rejectValue(fields[i], "reports.datev.wrong.account", new Object[] { settings.length() }, null);
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
		List<Rate> rates = new ArrayList<>();
		String[] accounts = { account19, account7, account0 };
		String[] keys = { key19, key7, key0 };
		for (int i = 0; i < RATES.length; i++) {
			if (accounts[i] != null) {
				rates.add(new Rate(RATES[i], accounts[i], keys[i] == null ? "" : keys[i]));
			}
		}
		return new DatevSettings(chart, consultant, client, firstMonth, length, rates, prefix == null ? "" : prefix,
				debtorsFrom, debtorsTo);
	}

	/** Whether what DATEV cannot do without is there. */
	boolean isComplete() {
		return Stream.of(chart, consultant, client, firstMonth, length, account19, account7, debtorsFrom, debtorsTo)
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

	public @Nullable String getAccount19() {
		return account19;
	}

	public void setAccount19(@Nullable String account19) {
		this.account19 = account19;
	}

	public @Nullable String getKey19() {
		return key19;
	}

	public void setKey19(@Nullable String key19) {
		this.key19 = key19;
	}

	public @Nullable String getAccount7() {
		return account7;
	}

	public void setAccount7(@Nullable String account7) {
		this.account7 = account7;
	}

	public @Nullable String getKey7() {
		return key7;
	}

	public void setKey7(@Nullable String key7) {
		this.key7 = key7;
	}

	public @Nullable String getAccount0() {
		return account0;
	}

	public void setAccount0(@Nullable String account0) {
		this.account0 = account0;
	}

	public @Nullable String getKey0() {
		return key0;
	}

	public void setKey0(@Nullable String key0) {
		this.key0 = key0;
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
