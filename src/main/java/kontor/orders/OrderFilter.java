package kontor.orders;

import java.time.LocalDate;
import kontor.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Which orders a list shows; null: all.
 *
 * @param q how the number begins
 * @param returns true: only those in which something came back
 * @param valid true: without those that were cancelled
 * @param product only those with a line that has this number
 * @param productName only those with a line that has this name and no number
 */
public record OrderFilter(@Nullable Long customer, @Nullable String q, ErpOrder.@Nullable State state,
		@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Boolean returns, @Nullable String currency,
		@Nullable Boolean valid, @Nullable String product, @Nullable String productName) {

	public OrderFilter {
		currency = TypedText.line(currency);
		product = product == null ? null : product.replace("\0", "");
		productName = productName == null ? null : productName.replace("\0", "");
	}

	MultiValueMap<String, String> toQuery() {
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		add(query, "customer", customer);
		add(query, "q", q);
		add(query, "state", state);
		add(query, "from", from);
		add(query, "to", to);
		add(query, "returns", returns);
		query.addAll(reported());
		return query;
	}

	/** What reports ask for and no field of the list. */
	public MultiValueMap<String, String> reported() {
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		add(query, "currency", currency);
		add(query, "valid", valid);
		add(query, "product", product);
		add(query, "productName", productName);
		return query;
	}

	private static void add(MultiValueMap<String, String> query, String name, @Nullable Object value) {
		if (value != null && !value.toString().isBlank()) {
			query.add(name, value.toString());
		}
	}

}
