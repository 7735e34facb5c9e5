package kontor.customers;

import kontor.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the lists. */
@Configuration(proxyBeanMethods = false)
class CustomerListNavigation {

	@Bean
	NavigationEntry customersNavigation() {
		return new NavigationEntry("/customers", "customers.list.title", "people", 20).with("/tours");
	}

	@Bean
	NavigationEntry personsNavigation() {
		return new NavigationEntry("/persons", "customers.people.title", "person", 22);
	}

}
