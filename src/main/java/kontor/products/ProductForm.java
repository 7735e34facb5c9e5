package kontor.products;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kontor.web.Amounts;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A product as somebody writes it. */
class ProductForm {

	private static final BigDecimal MOST = new BigDecimal("100000000");

	@NotBlank
	@Size(max = 100)
	private @Nullable String number;

	@NotBlank
	@Size(max = 300)
	private @Nullable String name;

	@Size(max = 10_000)
	private @Nullable String description;

	@Size(max = 120)
	private @Nullable String groupName;

	@Size(max = 40)
	private @Nullable String unit;

	private @Nullable String vatRate;

	private @Nullable String price;

	private @Nullable LocalDate priceFrom;

	private @Nullable String purchasePrice;

	private boolean active = true;

	private long version;

	static ProductForm of(ProductRow product, Amounts amounts) {
		ProductForm form = new ProductForm();
		form.number = product.number();
		form.name = product.name();
		form.description = product.description();
		form.groupName = product.groupName();
		form.unit = product.unit();
		form.vatRate = amounts.number(product.vatRate());
		form.price = Amounts.typed(product.price());
		form.purchasePrice = Amounts.typed(product.purchasePrice());
		form.active = product.active();
		form.version = product.version();
		return form;
	}

	/** Amounts that are none, or make no sense. */
	void check(Errors errors) {
		check(errors, "vatRate", vatRate, BigDecimal.valueOf(100), 2);
		check(errors, "price", price, MOST, 4);
		check(errors, "purchasePrice", purchasePrice, MOST, 4);
		if (priceFrom != null && (priceFrom.getYear() < 1970 || priceFrom.getYear() > 2199)) {
			errors.rejectValue("priceFrom", "typeMismatch.java.time.LocalDate");
		}
	}

	private static void check(Errors errors, String field, @Nullable String typed, BigDecimal most, int decimals) {
		try {
			BigDecimal amount = Amounts.parse(typed);
			if (amount != null && (amount.signum() < 0 || amount.compareTo(most) > 0 || amount.scale() > decimals)) {
				errors.rejectValue(field, "products.amount.range");
			}
		}
		catch (NumberFormatException ex) {
			errors.rejectValue(field, "products.amount.wrong");
		}
	}

	/** For the statement. */
	Map<String, @Nullable Object> values(@Nullable Long group) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("number", String.valueOf(number).strip());
		values.put("name", String.valueOf(name).strip());
		values.put("description", blank(description));
		values.put("group", group);
		values.put("unit", blank(unit));
		values.put("rate", Amounts.parse(vatRate));
		values.put("purchase", Amounts.parse(purchasePrice));
		values.put("active", active);
		return values;
	}

	private static @Nullable String blank(@Nullable String text) {
		return text == null || text.isBlank() ? null : text.strip().replace("\0", "");
	}

	@Nullable BigDecimal price() {
		return Amounts.parse(price);
	}

	public @Nullable String getNumber() {
		return number;
	}

	public void setNumber(@Nullable String number) {
		this.number = number;
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

	public @Nullable String getGroupName() {
		return groupName;
	}

	public void setGroupName(@Nullable String groupName) {
		this.groupName = groupName;
	}

	public @Nullable String getUnit() {
		return unit;
	}

	public void setUnit(@Nullable String unit) {
		this.unit = unit;
	}

	public @Nullable String getVatRate() {
		return vatRate;
	}

	public void setVatRate(@Nullable String vatRate) {
		this.vatRate = vatRate;
	}

	public @Nullable String getPrice() {
		return price;
	}

	public void setPrice(@Nullable String price) {
		this.price = price;
	}

	public @Nullable LocalDate getPriceFrom() {
		return priceFrom;
	}

	public void setPriceFrom(@Nullable LocalDate priceFrom) {
		this.priceFrom = priceFrom;
	}

	public @Nullable String getPurchasePrice() {
		return purchasePrice;
	}

	public void setPurchasePrice(@Nullable String purchasePrice) {
		this.purchasePrice = purchasePrice;
	}

	public boolean isActive() {
		return active;
	}

	public void setActive(boolean active) {
		this.active = active;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
