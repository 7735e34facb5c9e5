package kontor.products;

import kontor.users.FigureColumns;
import kontor.users.Figures;
import kontor.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The products' place in the navigation, and what not everybody sees of them. */
@Configuration(proxyBeanMethods = false)
class ProductsConfiguration {

	@Bean
	FigureColumns pricesOfProducts() {
		return FigureColumns.of(Figures.PRICES, "product_prices", "price");
	}

	@Bean
	FigureColumns pricesOfLists() {
		return FigureColumns.of(Figures.PRICES, "price_list_prices", "price");
	}

	@Bean
	FigureColumns discountsOfLists() {
		return FigureColumns.of(Figures.PRICES, "price_lists", "discount");
	}

	@Bean
	FigureColumns purchasePrices() {
		return FigureColumns.of(Figures.MARGINS, "products", "purchase_price");
	}

	@Bean
	NavigationEntry productsNavigation() {
		return new NavigationEntry("/products", "products.title", "tag", 64);
	}

}
