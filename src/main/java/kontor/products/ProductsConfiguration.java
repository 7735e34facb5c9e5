package kontor.products;

import kontor.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The products' place in the navigation. */
@Configuration(proxyBeanMethods = false)
class ProductsConfiguration {

	@Bean
	NavigationEntry productsNavigation() {
		return new NavigationEntry("/products", "products.title", "tag", 64);
	}

}
