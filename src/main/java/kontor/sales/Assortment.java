package kontor.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.products.ProductPrice;
import kontor.products.Products;
import kontor.shared.TypedText;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the products that somebody names for an opportunity, and what they cost its
 * customer.
 */
@Component
class Assortment {

	private final Products products;

	private final CustomerDirectory customers;

	Assortment(Products products, CustomerDirectory customers) {
		this.products = products;
		this.customers = customers;
	}

	/**
	 * Fills in what is known of the products whose numbers were typed.
	 * @param customer null: nobody in particular
	 */
	void fill(List<ProductLineForm> rows, @Nullable Long customer, Viewer viewer) {
		Map<String, Products.Numbered> known = numbered(rows.stream().map(ProductLineForm::getNumber));
		rows.forEach((row) -> row.choose(row.getNumber() == null ? null : known.get(row.getNumber())));
		List<ProductLineForm> empty = rows.stream().filter(ProductLineForm::isToFill).toList();
		Long whose = customer == null || empty.isEmpty() ? null
				: customers.find(customer, viewer).map(CustomerHead::id).orElse(null);
		empty.forEach((row) -> row.fill(price(known.get(row.getNumber()), whose, viewer)));
	}

	/**
	 * What a client of the API sent; what is missing is taken from the product.
	 * @throws OpportunityRefusedException where it makes no sense
	 * @throws kontor.users.NotAllowedException for who sees no prices and names products
	 */
	List<ProductLine> lines(@Nullable List<OpportunityBody.@Nullable Product> sent, long customer, Viewer viewer) {
		List<OpportunityBody.Product> named = sent == null ? List.of() : sent;
		if (named.size() > ProductLine.MOST) {
			throw new OpportunityRefusedException("products", "sales.products.many", ProductLine.MOST);
		}
		if (!named.isEmpty()) {
			viewer.require(Figures.PRICES);
		}
		Map<String, Products.Numbered> known = numbered(
				named.stream().filter(Objects::nonNull).map((one) -> TypedText.line(one.productNumber())));
		List<ProductLine> lines = new ArrayList<>();
		for (OpportunityBody.Product one : named) {
			try {
				lines.add(line(one, known, customer, viewer));
			}
			catch (OpportunityRefusedException ex) {
				throw ex.inLine(lines.size());
			}
		}
		return lines;
	}

	private Map<String, Products.Numbered> numbered(Stream<@Nullable String> numbers) {
		return products.numbered(numbers.filter(Objects::nonNull).distinct().toList());
	}

	private ProductLine line(OpportunityBody.@Nullable Product one, Map<String, Products.Numbered> known, long customer,
			Viewer viewer) {
		if (one == null) {
			throw new OpportunityRefusedException("name", "NotNull");
		}
		String number = TypedText.line(one.productNumber());
		Products.Numbered product = number == null ? null : known.get(number);
		if (number != null && product == null) {
			throw new OpportunityRefusedException("number", "sales.product.unknown");
		}
		return new ProductLine(product == null ? null : product.id(), product == null ? null : product.number(),
				one.name() == null && product != null ? product.name() : one.name(),
				one.quantity() == null ? BigDecimal.ONE : one.quantity(),
				one.unitPrice() == null ? price(product, customer, viewer) : one.unitPrice());
	}

	private @Nullable BigDecimal price(Products.@Nullable Numbered product, @Nullable Long customer, Viewer viewer) {
		return product == null ? null
				: products.price(product.id(), customer, LocalDate.now(Formats.ZONE), viewer)
					.map(ProductPrice::price)
					.orElse(null);
	}

}
