package kontor.quotes.web;

import java.math.BigDecimal;
import java.util.function.Consumer;
import kontor.products.ProductRow;
import kontor.quotes.LineKind;
import kontor.quotes.QuoteLine;
import kontor.quotes.QuoteRefusedException;
import kontor.sales.OpportunityDirectory;
import kontor.web.Amounts;
import org.jspecify.annotations.Nullable;

/** A line of a quote as somebody types it. */
class LineForm {

	private static final String USUAL_RATE = "19";

	private @Nullable LineKind kind = LineKind.ITEM;

	private @Nullable Long product;

	private @Nullable Long filled;

	private @Nullable String number;

	private @Nullable String text;

	private @Nullable String quantity;

	private @Nullable String unit;

	private @Nullable String unitPrice;

	private @Nullable String discount;

	private @Nullable String vatRate = USUAL_RATE;

	static LineForm of(QuoteLine line) {
		LineForm form = new LineForm();
		form.kind = line.kind();
		form.product = line.productId();
		form.filled = line.productId();
		form.number = line.productNumber();
		form.text = line.text();
		form.quantity = Amounts.typed(line.quantity());
		form.unit = line.unit();
		form.unitPrice = price(line.unitPrice());
		form.discount = line.isDiscounted() ? Amounts.typed(line.discount()) : null;
		form.vatRate = line.isRemark() ? USUAL_RATE : Amounts.typed(line.vatRate());
		return form;
	}

	/** What a customer of an opportunity may buy. */
	static LineForm of(OpportunityDirectory.Wanted wanted) {
		LineForm form = new LineForm();
		form.product = wanted.productId();
		form.filled = wanted.productId();
		form.number = wanted.productNumber();
		form.text = wanted.name();
		form.quantity = Amounts.typed(wanted.quantity());
		form.unit = wanted.unit();
		form.unitPrice = price(wanted.unitPrice());
		form.vatRate = wanted.vatRate() == null ? USUAL_RATE : Amounts.typed(wanted.vatRate());
		return form;
	}

	static LineForm of(LineKind kind) {
		LineForm form = new LineForm();
		form.kind = kind;
		return form;
	}

	private static @Nullable String price(@Nullable BigDecimal price) {
		return price == null ? null
				: price.setScale(Math.max(2, price.stripTrailingZeros().scale())).toPlainString().replace('.', ',');
	}

	/** Nothing stands in it that anybody wrote. */
	public boolean isBlank() {
		return product == null && blank(number) && blank(text) && blank(unitPrice);
	}

	private static boolean blank(@Nullable String typed) {
		return typed == null || typed.isBlank();
	}

	/** Whether a product was chosen and its facts are not in yet. */
	boolean isToFill() {
		return kind != LineKind.TEXT && (product != null ? !product.equals(filled) : !blank(number) && blank(text));
	}

	void fill(ProductRow chosen) {
		product = chosen.id();
		filled = chosen.id();
		number = chosen.number();
		text = chosen.name();
		unit = chosen.unit();
		unitPrice = price(chosen.price());
		vatRate = chosen.vatRate() == null ? USUAL_RATE : Amounts.typed(chosen.vatRate());
		quantity = blank(quantity) ? "1" : quantity;
	}

	/**
	 * @param problem takes what can't be read
	 * @return null where something can't be read
	 */
	@Nullable QuoteLine toLine(Consumer<QuoteRefusedException> problem) {
		Reading reading = new Reading(problem);
		LineKind chosen = kind == null ? LineKind.ITEM : kind;
		boolean priced = chosen != LineKind.TEXT;
		BigDecimal count = priced ? reading.amount("quantity", blank(quantity) ? "1" : quantity) : null;
		BigDecimal price = priced ? reading.amount("unitPrice", unitPrice) : null;
		BigDecimal percent = priced ? reading.amount("discount", discount) : null;
		BigDecimal rate = priced ? reading.amount("vatRate", vatRate) : null;
		if (!reading.failed) {
			try {
				return new QuoteLine(chosen, blank(number) ? null : product, number, text, count, unit, price, percent,
						rate);
			}
			catch (QuoteRefusedException ex) {
				problem.accept(ex);
			}
		}
		return null;
	}

	/** Reads amounts, and goes on where one is wrong. */
	private static final class Reading {

		private final Consumer<QuoteRefusedException> problem;

		private boolean failed;

		private Reading(Consumer<QuoteRefusedException> problem) {
			this.problem = problem;
		}

		private @Nullable BigDecimal amount(String field, @Nullable String typed) {
			try {
				return Amounts.parse(typed == null ? null : typed.replace("%", ""));
			}
			catch (NumberFormatException ex) {
				failed = true;
				problem.accept(new QuoteRefusedException(field, "quotes.number.wrong"));
				return null;
			}
		}

	}

	public @Nullable LineKind getKind() {
		return kind;
	}

	public void setKind(@Nullable LineKind kind) {
		this.kind = kind;
	}

	public @Nullable Long getProduct() {
		return product;
	}

	public void setProduct(@Nullable Long product) {
		this.product = product;
	}

	public @Nullable Long getFilled() {
		return filled;
	}

	public void setFilled(@Nullable Long filled) {
		this.filled = filled;
	}

	public @Nullable String getNumber() {
		return number;
	}

	public void setNumber(@Nullable String number) {
		this.number = number;
	}

	public @Nullable String getText() {
		return text;
	}

	public void setText(@Nullable String text) {
		this.text = text;
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
