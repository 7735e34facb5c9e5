package kontor.billing.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kontor.billing.BillingSettings;
import kontor.billing.Firm;
import kontor.billing.Terms;
import kontor.users.Company;
import kontor.web.Amounts;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the firm says on its invoices, as somebody types it. */
class BillingForm {

	@Pattern(regexp = "[0-9 /]*")
	@Size(max = 30)
	private @Nullable String taxNumber;

	@Pattern(regexp = "\\s*([A-Za-z]{2}[0-9A-Za-z ]{2,16})?\\s*")
	private @Nullable String vatId;

	@Size(max = 50)
	private @Nullable String iban;

	@Pattern(regexp = "\\s*([A-Za-z]{6}[0-9A-Za-z]{2}([0-9A-Za-z]{3})?)?\\s*")
	private @Nullable String bic;

	@Size(max = 100)
	private @Nullable String bank;

	private boolean smallBusiness;

	@NotNull
	@Min(0)
	@Max(365)
	private @Nullable Integer dueDays;

	private @Nullable String cashDiscount;

	@Min(1)
	@Max(365)
	private @Nullable Integer cashDiscountDays;

	private long version;

	static BillingForm of(BillingSettings settings) {
		BillingForm form = new BillingForm();
		Firm firm = settings.firm();
		Terms terms = settings.terms();
		form.taxNumber = firm.taxNumber();
		form.vatId = firm.vatId();
		form.iban = firm.readableIban();
		form.bic = firm.bic();
		form.bank = firm.bank();
		form.smallBusiness = settings.isSmallBusiness();
		form.dueDays = terms.dueDays();
		form.cashDiscount = Amounts.typed(terms.cashDiscount());
		form.cashDiscountDays = terms.cashDiscountDays();
		form.version = settings.version();
		return form;
	}

	void check(Errors errors) {
		String account = Typed.identifier(iban);
		if (account != null && !Firm.isIban(account)) {
			errors.rejectValue("iban", "billing.iban.wrong");
		}
		Typed.check(errors, "cashDiscount", cashDiscount, new BigDecimal("0.01"), new BigDecimal("99.99"), 2);
		if ((Typed.text(cashDiscount) == null) != (cashDiscountDays == null)) {
			errors.rejectValue("cashDiscountDays", "billing.cash-discount.both");
		}
	}

	Firm firm(String name, Company.Site site) {
		return new Firm(name, site, Typed.text(taxNumber), Typed.identifier(vatId), Typed.identifier(iban),
				Typed.identifier(bic), Typed.text(bank));
	}

	Terms terms() {
		return new Terms(dueDays, Typed.text(cashDiscount) == null ? null : Typed.number(cashDiscount, BigDecimal.ZERO),
				cashDiscountDays);
	}

	public @Nullable String getTaxNumber() {
		return taxNumber;
	}

	public void setTaxNumber(@Nullable String taxNumber) {
		this.taxNumber = taxNumber;
	}

	public @Nullable String getVatId() {
		return vatId;
	}

	public void setVatId(@Nullable String vatId) {
		this.vatId = vatId;
	}

	public @Nullable String getIban() {
		return iban;
	}

	public void setIban(@Nullable String iban) {
		this.iban = iban;
	}

	public @Nullable String getBic() {
		return bic;
	}

	public void setBic(@Nullable String bic) {
		this.bic = bic;
	}

	public @Nullable String getBank() {
		return bank;
	}

	public void setBank(@Nullable String bank) {
		this.bank = bank;
	}

	public boolean isSmallBusiness() {
		return smallBusiness;
	}

	public void setSmallBusiness(boolean smallBusiness) {
		this.smallBusiness = smallBusiness;
	}

	public @Nullable Integer getDueDays() {
		return dueDays;
	}

	public void setDueDays(@Nullable Integer dueDays) {
		this.dueDays = dueDays;
	}

	public @Nullable String getCashDiscount() {
		return cashDiscount;
	}

	public void setCashDiscount(@Nullable String cashDiscount) {
		this.cashDiscount = cashDiscount;
	}

	public @Nullable Integer getCashDiscountDays() {
		return cashDiscountDays;
	}

	public void setCashDiscountDays(@Nullable Integer cashDiscountDays) {
		this.cashDiscountDays = cashDiscountDays;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
