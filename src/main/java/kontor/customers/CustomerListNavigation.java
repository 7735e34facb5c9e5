package kontor.customers;

import kontor.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the list. */
@Configuration(proxyBeanMethods = false)
class CustomerListNavigation {

	@Bean
	NavigationEntry customersNavigation() {
		return new NavigationEntry("/customers", "customers.list.title", "people", 20);
	}

}
