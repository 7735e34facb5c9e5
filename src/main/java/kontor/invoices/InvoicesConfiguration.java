package kontor.invoices;

import kontor.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The invoices' place in the navigation. */
@Configuration(proxyBeanMethods = false)
class InvoicesConfiguration {

	@Bean
	NavigationEntry invoicesNavigation() {
		return new NavigationEntry("/invoices", "invoices.title", "letter", 62);
	}

}
