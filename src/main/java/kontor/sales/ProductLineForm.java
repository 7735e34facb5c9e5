package kontor.sales;

import java.math.BigDecimal;
import java.util.List;
import kontor.products.Products;
import kontor.web.Amounts;
import org.jspecify.annotations.Nullable;

/** A product of an opportunity as somebody types it. */
class ProductLineForm {

	private @Nullable String number;

	/** The number whose name and price stand here. */
	private @Nullable String filled;

	private @Nullable String name;

	private @Nullable String quantity;

	private @Nullable String unitPrice;

	private Products.@Nullable Numbered product;

	static ProductLineForm of(ProductLine line) {
		ProductLineForm form = new ProductLineForm();
		form.number = line.productNumber();
		form.filled = line.productNumber();
		form.name = line.name();
		form.quantity = Amounts.typed(line.quantity());
		form.unitPrice = price(line.unitPrice());
		return form;
	}

	private static @Nullable String price(@Nullable BigDecimal price) {
		return price == null ? null
				: price.setScale(Math.max(2, price.stripTrailingZeros().scale())).toPlainString().replace('.', ',');
	}

	/** Nothing stands in it that anybody wrote. */
	boolean isBlank() {
		return number == null && name == null && unitPrice == null;
	}

	/** Whether a product was named and its facts are not in yet. */
	boolean isToFill() {
		return number != null && !number.equals(filled);
	}

	/**
	 * @param chosen what the number names; null: nothing that is sold
	 */
	void choose(Products.@Nullable Numbered chosen) {
		product = chosen;
	}

	/**
	 * Takes over the facts of what was chosen; what was typed beside a first number
	 * stays.
	 */
	void fill(@Nullable BigDecimal price) {
		if (product != null) {
			boolean another = filled != null;
			number = product.number();
			filled = product.number();
			name = another || name == null ? product.name() : name;
			unitPrice = another || unitPrice == null ? price(price) : unitPrice;
			quantity = quantity == null ? "1" : quantity;
		}
	}

	/**
	 * @param problems takes what is wrong
	 * @return null where something is
	 */
	@Nullable ProductLine toLine(List<OpportunityRefusedException> problems) {
		if (product == null && isToFill()) {
			problems.add(new OpportunityRefusedException("number", "sales.product.unknown"));
		}
		BigDecimal count = amount("quantity", quantity == null ? "1" : quantity, problems);
		BigDecimal price = amount("unitPrice", unitPrice, problems);
		if (problems.isEmpty()) {
			try {
				return new ProductLine(product == null ? null : product.id(), number, name, count, price);
			}
			catch (OpportunityRefusedException ex) {
				problems.add(ex);
			}
		}
		return null;
	}

	private static @Nullable BigDecimal amount(String field, @Nullable String typed,
			List<OpportunityRefusedException> problems) {
		try {
			return Amounts.parse(typed);
		}
		catch (NumberFormatException ex) {
			problems.add(new OpportunityRefusedException(field, "sales.product.number.wrong"));
			return null;
		}
	}

	public @Nullable String getNumber() {
		return number;
	}

	public void setNumber(@Nullable String number) {
		this.number = number;
	}

	public @Nullable String getFilled() {
		return filled;
	}

	public void setFilled(@Nullable String filled) {
		this.filled = filled;
	}

	public @Nullable String getName() {
		return name;
	}

	public void setName(@Nullable String name) {
		this.name = name;
	}

	public @Nullable String getQuantity() {
		return quantity;
	}

	public void setQuantity(@Nullable String quantity) {
		this.quantity = quantity;
	}

	public @Nullable String getUnitPrice() {
		return unitPrice;
	}

	public void setUnitPrice(@Nullable String unitPrice) {
		this.unitPrice = unitPrice;
	}

}
