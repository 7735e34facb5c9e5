package kontor.billing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kontor.database.Settings;
import kontor.users.Company;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the firm has set for its invoices; answered from memory. */
@Component
public class BillingSettings {

	private static final String PREFIX = "billing.";

	private static final String USUAL_DAYS = "14";

	private final Settings settings;

	private final Company company;

	BillingSettings(Settings settings, Company company) {
		this.settings = settings;
		this.company = company;
	}

	public Firm firm() {
		return new Firm(company.name(), company.site(), text("taxNumber"), text("vatId"), text("iban"), text("bic"),
				text("bank"));
	}

	/** Whether it shows no tax, § 19 UStG. */
	public boolean isSmallBusiness() {
		return "true".equals(text("smallBusiness"));
	}

	/** What a new invoice begins with. */
	public Terms terms() {
		String discount = text("cashDiscount");
		return new Terms(Integer.parseInt(settings.get(PREFIX + "dueDays", USUAL_DAYS)),
				discount == null ? null : new BigDecimal(discount),
				discount == null ? null : Integer.valueOf(settings.get(PREFIX + "cashDiscountDays", USUAL_DAYS)));
	}

	/** Empty text is as good as none. */
	@Nullable String text(String name) {
		return settings.find(PREFIX + name).filter((text) -> !text.isBlank()).orElse(null);
	}

	/** Changes with every change; what the form carries as its version. */
	public long version() {
		return Integer.toUnsignedLong(List.of(firm().toString(), isSmallBusiness(), terms().toString()).hashCode());
	}

	@Transactional
	public void save(Firm firm, boolean smallBusiness, Terms terms) {
		put("taxNumber", firm.taxNumber());
		put("vatId", firm.vatId());
		put("iban", firm.iban());
		put("bic", firm.bic());
		put("bank", firm.bank());
		put("smallBusiness", String.valueOf(smallBusiness));
		put("dueDays", String.valueOf(terms.dueDays()));
		put("cashDiscount", Optional.ofNullable(terms.cashDiscount()).map(BigDecimal::toPlainString).orElse(null));
		put("cashDiscountDays", terms.cashDiscountDays() == null ? null : terms.cashDiscountDays().toString());
	}

	private void put(String name, @Nullable String value) {
		settings.put(PREFIX + name, value == null ? "" : value);
	}

}
