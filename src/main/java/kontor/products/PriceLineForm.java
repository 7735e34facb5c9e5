package kontor.products;

import java.math.BigDecimal;
import java.util.Optional;
import kontor.web.Amounts;
import org.jspecify.annotations.Nullable;

/** A product and its price, as somebody writes them. */
class PriceLineForm {

	private @Nullable String product;

	private @Nullable String price;

	static PriceLineForm of(PriceList.Line line) {
		PriceLineForm form = new PriceLineForm();
		form.product = line.name() + " (" + line.number() + ")";
		form.price = line.price().stripTrailingZeros().toPlainString().replace('.', ',');
		return form;
	}

	boolean isBlank() {
		return (product == null || product.isBlank()) && (price == null || price.isBlank());
	}

	/** Empty for what is no amount. */
	Optional<BigDecimal> price() {
		try {
			return Optional.ofNullable(Amounts.parse(price));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	public @Nullable String getProduct() {
		return product;
	}

	public void setProduct(@Nullable String product) {
		this.product = product;
	}

	public @Nullable String getPrice() {
		return price;
	}

	public void setPrice(@Nullable String price) {
		this.price = price;
	}

}
