package kontor.billing.web;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kontor.billing.Line;
import kontor.web.Amounts;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A line of an invoice as somebody types it. */
class LineForm {

	private static final BigDecimal MOST = new BigDecimal("99999999");

	private static final int LONGEST_NAME = 300;

	private @Nullable String productNumber;

	private @Nullable String name;

	private @Nullable String description;

	private @Nullable String quantity;

	private @Nullable String unit;

	private @Nullable String unitPrice;

	private @Nullable String discount;

	private @Nullable String vatRate;

	static LineForm of(Line line) {
		LineForm form = new LineForm();
		form.productNumber = line.productNumber();
		form.name = line.name();
		form.description = line.description();
		form.quantity = Amounts.typed(line.quantity());
		form.unit = line.unit();
		form.unitPrice = Amounts.typed(line.unitPrice());
		form.discount = line.discount().signum() == 0 ? null : Amounts.typed(line.discount());
		form.vatRate = Amounts.typed(line.vatRate());
		return form;
	}

	/** One to be filled. */
	static LineForm blank(@Nullable BigDecimal rate) {
		LineForm form = new LineForm();
		form.vatRate = Amounts.typed(rate);
		return form;
	}

	boolean isBlank() {
		return Stream.of(productNumber, name, description, quantity, unitPrice)
			.allMatch((text) -> Typed.text(text) == null);
	}

	void check(Errors errors, String path) {
		if (Typed.text(name) == null) {
			errors.rejectValue(path + "name", "NotBlank");
		}
		length(errors, path + "productNumber", productNumber, 100);
		length(errors, path + "name", name, LONGEST_NAME);
		length(errors, path + "description", description, 2000);
		length(errors, path + "unit", unit, 40);
		Typed.check(errors, path + "quantity", quantity, MOST.negate(), MOST, 4);
		Typed.check(errors, path + "unitPrice", unitPrice, BigDecimal.ZERO, MOST, 4);
		Typed.check(errors, path + "discount", discount, BigDecimal.ZERO, Typed.HUNDRED, 2);
		Typed.check(errors, path + "vatRate", vatRate, BigDecimal.ZERO, Typed.HUNDRED, 2);
	}

	private static void length(Errors errors, String path, @Nullable String text, int longest) {
		if (text != null && text.length() > longest) {
			errors.rejectValue(path, "billing.text.long", new Object[] { String.valueOf(longest) }, null);
		}
	}

	/** What was checked; without a quantity one, without a price nothing. */
	Line line() {
		return new Line(Typed.text(productNumber), String.valueOf(Typed.text(name)), Typed.text(description),
				Typed.number(quantity, BigDecimal.ONE), Typed.text(unit), Typed.number(unitPrice, BigDecimal.ZERO),
				Typed.number(discount, BigDecimal.ZERO), Typed.number(vatRate, BigDecimal.ZERO));
	}

	public @Nullable String getProductNumber() {
		return productNumber;
	}

	public void setProductNumber(@Nullable String productNumber) {
		this.productNumber = productNumber;
	}

	public @Nullable String getName() {
		return name;
	}

	public void setName(@Nullable String name) {
		this.name = name;
	}

	public @Nullable String getDescription() {
		return description;
	}

	public void setDescription(@Nullable String description) {
		this.description = description;
	}

	public @Nullable String getQuantity() {
		return quantity;
	}

	public void setQuantity(@Nullable String quantity) {
		this.quantity = quantity;
	}

	public @Nullable String getUnit() {
		return unit;
	}

	public void setUnit(@Nullable String unit) {
		this.unit = unit;
	}

	public @Nullable String getUnitPrice() {
		return unitPrice;
	}

	public void setUnitPrice(@Nullable String unitPrice) {
		this.unitPrice = unitPrice;
	}

	public @Nullable String getDiscount() {
		return discount;
	}

	public void setDiscount(@Nullable String discount) {
		this.discount = discount;
	}

	public @Nullable String getVatRate() {
		return vatRate;
	}

	public void setVatRate(@Nullable String vatRate) {
		this.vatRate = vatRate;
	}

}
