package kontor.products;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kontor.customers.ValuationClass;
import kontor.web.Amounts;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A price list as somebody writes it. */
class PriceListForm {

	private static final int BLANK_LINES = 3;

	private static final BigDecimal MOST = new BigDecimal("100000000");

	@NotBlank
	@Size(max = 120)
	private @Nullable String name;

	@NotEmpty
	private Set<ValuationClass> classes = EnumSet.noneOf(ValuationClass.class);

	@NotNull
	private @Nullable LocalDate validFrom = LocalDate.now(Formats.ZONE);

	private @Nullable LocalDate validTo;

	private @Nullable String discount;

	private List<PriceLineForm> lines = new ArrayList<>();

	private long version;

	static PriceListForm of(PriceList list, List<PriceList.Line> lines, Amounts amounts) {
		PriceListForm form = new PriceListForm();
		form.name = list.name();
		form.classes = EnumSet.copyOf(list.classes());
		form.validFrom = list.validFrom();
		form.validTo = list.validTo();
		form.discount = list.discount() == null ? null : amounts.number(list.discount());
		lines.forEach((line) -> form.lines.add(PriceLineForm.of(line)));
		form.version = list.version();
		return form;
	}

	void tidy() {
		lines.removeIf((line) -> line == null || line.isBlank());
	}

	void offerLines() {
		for (int i = 0; i < BLANK_LINES; i++) {
			lines.add(new PriceLineForm());
		}
	}

	/**
	 * Notes what is wrong.
	 * @param products the product that a text names
	 * @return the price of each product
	 */
	Map<Long, BigDecimal> check(Errors errors, Function<String, Optional<Long>> products) {
		if (discount != null) {
			range(errors);
		}
		checkDays(errors);
		if (lines.size() > PriceLists.MOST_LINES) {
			errors.reject("products.price-list.too-many", new Object[] { PriceLists.MOST_LINES }, null);
		}
		else if (lines.isEmpty() && discount == null) {
			errors.reject("products.price-list.empty");
		}
		Map<Long, BigDecimal> prices = new LinkedHashMap<>();
		for (int at = 0; at < Math.min(lines.size(), PriceLists.MOST_LINES); at++) {
			line(at, errors, products, prices);
		}
		return prices;
	}

	private void range(Errors errors) {
		BigDecimal percent = discount();
		if (percent == null) {
			errors.rejectValue("discount", "products.amount.wrong");
		}
		else if (percent.abs().compareTo(BigDecimal.valueOf(100)) > 0 || percent.scale() > 2) {
			errors.rejectValue("discount", "products.amount.range");
		}
	}

	private void checkDays(Errors errors) {
		for (LocalDate day : new LocalDate[] { validFrom, validTo }) {
			if (day != null && (day.getYear() < 1970 || day.getYear() > 2199)) {
				errors.rejectValue(day.equals(validFrom) ? "validFrom" : "validTo", "typeMismatch.java.time.LocalDate");
			}
		}
		if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
			errors.rejectValue("validTo", "products.price-list.period");
		}
	}

	private void line(int at, Errors errors, Function<String, Optional<Long>> products, Map<Long, BigDecimal> prices) {
		PriceLineForm line = lines.get(at);
		String path = "lines[" + at + "].";
		Optional<Long> product = line.getProduct() == null ? Optional.empty() : products.apply(line.getProduct());
		BigDecimal price = line.price().orElse(null);
		if (product.isEmpty()) {
			errors.rejectValue(path + "product", "products.price-list.unknown");
		}
		else if (price == null) {
			errors.rejectValue(path + "price", "products.amount.wrong");
		}
		else if (price.signum() < 0 || price.compareTo(MOST) > 0 || price.scale() > 4) {
			errors.rejectValue(path + "price", "products.amount.range");
		}
		else if (prices.putIfAbsent(product.get(), price) != null) {
			errors.rejectValue(path + "product", "products.price-list.twice");
		}
	}

	/** For the statement. */
	Map<String, @Nullable Object> values() {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("name", String.valueOf(name).strip().replace("\0", ""));
		values.put("classes", classes.stream().map(Enum::name).sorted().toArray(String[]::new));
		values.put("from", validFrom);
		values.put("to", validTo);
		values.put("discount", discount());
		return values;
	}

	/** Null for none, and for what is no number. */
	private @Nullable BigDecimal discount() {
		try {
			return Amounts.parse(discount);
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	public @Nullable String getName() {
		return name;
	}

	public void setName(@Nullable String name) {
		this.name = name;
	}

	public Set<ValuationClass> getClasses() {
		return classes;
	}

	public void setClasses(@Nullable Set<ValuationClass> classes) {
		this.classes = classes == null ? EnumSet.noneOf(ValuationClass.class) : classes;
	}

	public @Nullable LocalDate getValidFrom() {
		return validFrom;
	}

	public void setValidFrom(@Nullable LocalDate validFrom) {
		this.validFrom = validFrom;
	}

	public @Nullable LocalDate getValidTo() {
		return validTo;
	}

	public void setValidTo(@Nullable LocalDate validTo) {
		this.validTo = validTo;
	}

	public @Nullable String getDiscount() {
		return discount;
	}

	public void setDiscount(@Nullable String discount) {
		this.discount = discount == null || discount.isBlank() ? null : discount.strip();
	}

	public List<PriceLineForm> getLines() {
		return lines;
	}

	public void setLines(List<PriceLineForm> lines) {
		this.lines = lines;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
