package kontor.billing.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kontor.billing.BillingSettings;
import kontor.billing.InvoiceDraft;
import kontor.billing.Line;
import kontor.billing.Recipient;
import kontor.billing.TaxMode;
import kontor.billing.Terms;
import kontor.billing.WrittenInvoice;
import kontor.web.Amounts;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An invoice as somebody writes it. */
class InvoiceForm extends RecipientForm {

	private @Nullable Long order;

	private @Nullable String orderNumber;

	private @Nullable LocalDate deliveredOn;

	@Size(max = 2000)
	private @Nullable String intro;

	@Size(max = 2000)
	private @Nullable String note;

	@NotNull
	private @Nullable TaxMode taxMode = TaxMode.STANDARD;

	@Size(max = 300)
	private @Nullable String exemption;

	private @Nullable String discount;

	@NotNull
	@Min(0)
	@Max(365)
	private @Nullable Integer dueDays;

	private @Nullable String cashDiscount;

	@Min(1)
	@Max(365)
	private @Nullable Integer cashDiscountDays;

	private List<LineForm> lines = new ArrayList<>();

	private long version;

	static InvoiceForm fresh(Recipient recipient, BillingSettings settings) {
		InvoiceForm form = new InvoiceForm();
		form.fill(recipient);
		form.taxMode = settings.isSmallBusiness() ? TaxMode.SMALL_BUSINESS : TaxMode.STANDARD;
		form.fill(settings.terms());
		return form;
	}

	static InvoiceForm of(WrittenInvoice draft, List<Line> lines) {
		InvoiceForm form = new InvoiceForm();
		form.fill(draft.window());
		form.order = draft.orderId();
		form.orderNumber = draft.orderNumber();
		form.deliveredOn = draft.deliveredOn();
		form.intro = draft.intro();
		form.note = draft.note();
		form.taxMode = draft.taxMode();
		form.exemption = draft.exemption();
		form.discount = draft.discount().signum() == 0 ? null : Amounts.typed(draft.discount());
		form.fill(draft.terms());
		lines.forEach((line) -> form.lines.add(LineForm.of(line)));
		form.version = draft.version();
		return form;
	}

	private void fill(Terms terms) {
		dueDays = terms.dueDays();
		cashDiscount = Amounts.typed(terms.cashDiscount());
		cashDiscountDays = terms.cashDiscountDays();
	}

	/** Blank lines to go on with. */
	void extend(@Nullable BigDecimal rate) {
		LineForms.extend(lines, rate);
	}

	/** What no annotation says. */
	void check(Errors errors) {
		LineForms.check(lines, errors);
		Typed.check(errors, "discount", discount, BigDecimal.ZERO, Typed.HUNDRED, 2);
		Typed.check(errors, "cashDiscount", cashDiscount, new BigDecimal("0.01"), new BigDecimal("99.99"), 2);
		if ((Typed.text(cashDiscount) == null) != (cashDiscountDays == null)) {
			errors.rejectValue("cashDiscountDays", "billing.cash-discount.both");
		}
		if (deliveredOn != null && (deliveredOn.getYear() < 1990 || deliveredOn.getYear() > 2199)) {
			errors.rejectValue("deliveredOn", "typeMismatch.java.time.LocalDate");
		}
	}

	/** What was checked. */
	InvoiceDraft draft(long customer, @Nullable String number) {
		return new InvoiceDraft(customer, recipient(number), order, Typed.text(orderNumber), deliveredOn,
				Typed.text(intro), Typed.text(note), taxMode, Typed.text(exemption),
				Typed.number(discount, BigDecimal.ZERO),
				new Terms(dueDays,
						Typed.text(cashDiscount) == null ? null : Typed.number(cashDiscount, BigDecimal.ZERO),
						cashDiscountDays),
				lines.stream().map(LineForm::line).toList());
	}

	public List<TaxMode> taxModes() {
		return List.of(TaxMode.values());
	}

	public @Nullable Long getOrder() {
		return order;
	}

	public void setOrder(@Nullable Long order) {
		this.order = order;
	}

	public @Nullable String getOrderNumber() {
		return orderNumber;
	}

	public void setOrderNumber(@Nullable String orderNumber) {
		this.orderNumber = orderNumber;
	}

	public @Nullable LocalDate getDeliveredOn() {
		return deliveredOn;
	}

	public void setDeliveredOn(@Nullable LocalDate deliveredOn) {
		this.deliveredOn = deliveredOn;
	}

	public @Nullable String getIntro() {
		return intro;
	}

	public void setIntro(@Nullable String intro) {
		this.intro = intro;
	}

	public @Nullable String getNote() {
		return note;
	}

	public void setNote(@Nullable String note) {
		this.note = note;
	}

	public @Nullable TaxMode getTaxMode() {
		return taxMode;
	}

	public void setTaxMode(@Nullable TaxMode taxMode) {
		this.taxMode = taxMode;
	}

	public @Nullable String getExemption() {
		return exemption;
	}

	public void setExemption(@Nullable String exemption) {
		this.exemption = exemption;
	}

	public @Nullable String getDiscount() {
		return discount;
	}

	public void setDiscount(@Nullable String discount) {
		this.discount = discount;
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

	public List<LineForm> getLines() {
		return lines;
	}

	public void setLines(List<LineForm> lines) {
		this.lines = lines;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
