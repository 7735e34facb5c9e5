package kontor.products;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kontor.shared.FeedResult;
import org.jspecify.annotations.Nullable;

/**
 * What everything that another system tells must hold to; the first rule that is broken
 * is the answer. The arguments of its message begin with the field.
 */
public final class FeedRules {

	private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

	private static final BigDecimal MOST = new BigDecimal("10000000000");

	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

	private static final Set<Currency> CURRENCIES = Currency.getAvailableCurrencies();

	private @Nullable FeedResult refusal;

	/** Rules for a part of something. */
	public static FeedRules begin() {
		return new FeedRules();
	}

	/** Checks the key that everything has. */
	public static FeedRules of(@Nullable String sourceSystem, @Nullable String externalId) {
		return begin().text("sourceSystem", sourceSystem, 60).text("externalId", externalId, 200);
	}

	/** A text that must be there. */
	public FeedRules text(String field, @Nullable String value, int longest) {
		require(value != null && !value.isBlank(), "products.feed.missing", field);
		return option(field, value, longest);
	}

	/** A text that may be there. */
	public FeedRules option(String field, @Nullable String value, int longest) {
		require(value == null || value.length() <= longest, "products.feed.long", field, String.valueOf(longest));
		return require(value == null || value.indexOf('\0') < 0, "products.feed.characters", field);
	}

	public FeedRules given(String field, @Nullable Object value) {
		return require(value != null, "products.feed.missing", field);
	}

	/** A date that may be there, and is one that people mean. */
	public FeedRules date(String field, @Nullable LocalDate value) {
		return require(value == null || !value.isBefore(FIRST) && value.isBefore(LAST), "products.feed.date", field,
				String.valueOf(value));
	}

	/** A number that may be there. */
	public FeedRules number(String field, @Nullable BigDecimal value) {
		return require(value == null || value.abs().compareTo(MOST) < 0 && value.scale() < 40, "products.feed.number",
				field, String.valueOf(value));
	}

	/** An amount of money that must be there: full cents. */
	public FeedRules money(String field, @Nullable BigDecimal value) {
		return given(field, value).cents(field, value);
	}

	/** An amount that may be there: full cents. */
	public FeedRules cents(String field, @Nullable BigDecimal value) {
		return number(field, value).require(
				refusal != null || value == null || value.signum() == 0 || value.stripTrailingZeros().scale() <= 2,
				"products.feed.cents", field, String.valueOf(value));
	}

	public FeedRules percent(String field, @Nullable BigDecimal value) {
		return require(value == null || value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0,
				"products.feed.percent", field, String.valueOf(value));
	}

	public FeedRules currency(@Nullable String value) {
		return require(
				value != null && CURRENCY.matcher(value).matches()
						&& CURRENCIES.stream().anyMatch((one) -> one.getCurrencyCode().equals(value)),
				"products.feed.currency", "currency", String.valueOf(value));
	}

	/** Any other rule. */
	public FeedRules require(boolean holds, String message, String... arguments) {
		if (!holds && refusal == null) {
			refusal = FeedResult.refused(message, arguments);
		}
		return this;
	}

	/** Further rules that need all before them. */
	public FeedRules then(Supplier<@Nullable FeedResult> more) {
		if (refusal == null) {
			refusal = more.get();
		}
		return this;
	}

	/** Null: nothing is wrong. */
	public @Nullable FeedResult refusal() {
		return refusal;
	}

}
