package kontor.billing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kontor.invoices.ErpPayment;
import kontor.web.Amounts;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What came in, as somebody writes it down. */
class PaymentForm {

	private static final BigDecimal MOST = new BigDecimal("10000000000");

	private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

	private ErpPayment.@Nullable Kind kind = ErpPayment.Kind.PAYMENT;

	@NotBlank
	private @Nullable String amount;

	@NotNull
	private @Nullable LocalDate paidOn = LocalDate.now(Formats.ZONE);

	private boolean restIsDiscount;

	@Size(max = 300)
	private @Nullable String note;

	private @Nullable String entryKey = UUID.randomUUID().toString();

	static PaymentForm of(BigDecimal open) {
		PaymentForm form = new PaymentForm();
		form.kind = open.signum() < 0 ? ErpPayment.Kind.REFUND : ErpPayment.Kind.PAYMENT;
		form.amount = open.abs().toPlainString().replace('.', ',');
		return form;
	}

	void check(Errors errors) {
		if (!errors.hasFieldErrors("amount")) {
			try {
				BigDecimal typed = amount();
				if (typed.signum() <= 0 || typed.compareTo(MOST) >= 0 || typed.scale() > 2) {
					errors.rejectValue("amount", "billing.amount.range");
				}
			}
			catch (NumberFormatException ex) {
				errors.rejectValue("amount", "billing.amount.wrong");
			}
		}
		if (paidOn != null && paidOn.isBefore(FIRST)) {
			errors.rejectValue("paidOn", "typeMismatch.java.time.LocalDate");
		}
		if (paidOn != null && paidOn.isAfter(LocalDate.now(Formats.ZONE))) {
			errors.rejectValue("paidOn", "PastOrPresent");
		}
	}

	BigDecimal amount() {
		BigDecimal parsed = Amounts.parse(amount);
		return parsed == null ? BigDecimal.ZERO : parsed;
	}

	/** What was sent twice has the same; what is no key is new. */
	UUID key() {
		try {
			return UUID.fromString(String.valueOf(entryKey));
		}
		catch (IllegalArgumentException ex) {
			return UUID.randomUUID();
		}
	}

	ErpPayment.Kind kind() {
		return kind == ErpPayment.Kind.REFUND ? kind : ErpPayment.Kind.PAYMENT;
	}

	public ErpPayment.@Nullable Kind getKind() {
		return kind;
	}

	public void setKind(ErpPayment.@Nullable Kind kind) {
		this.kind = kind;
	}

	public @Nullable String getAmount() {
		return amount;
	}

	public void setAmount(@Nullable String amount) {
		this.amount = amount;
	}

	public @Nullable LocalDate getPaidOn() {
		return paidOn;
	}

	public void setPaidOn(@Nullable LocalDate paidOn) {
		this.paidOn = paidOn;
	}

	public boolean isRestIsDiscount() {
		return restIsDiscount;
	}

	public void setRestIsDiscount(boolean restIsDiscount) {
		this.restIsDiscount = restIsDiscount;
	}

	public @Nullable String getNote() {
		return note;
	}

	public void setNote(@Nullable String note) {
		this.note = note;
	}

	public @Nullable String getEntryKey() {
		return entryKey;
	}

	public void setEntryKey(@Nullable String entryKey) {
		this.entryKey = entryKey;
	}

}
