package kontor.orders;

import kontor.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The orders' place in the navigation. */
@Configuration(proxyBeanMethods = false)
class OrdersConfiguration {

	@Bean
	NavigationEntry ordersNavigation() {
		return new NavigationEntry("/orders", "orders.title", "out", 60);
	}

}
