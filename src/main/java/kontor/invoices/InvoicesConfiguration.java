package kontor.invoices;

import kontor.users.Figures;
import kontor.users.SignedIn;
import kontor.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The invoices' place in the navigation. */
@Configuration(proxyBeanMethods = false)
class InvoicesConfiguration {

	@Bean
	NavigationEntry invoicesNavigation() {
		return new NavigationEntry("/invoices", "invoices.title", "letter", 62,
				(who) -> who.getPrincipal() instanceof SignedIn user && user.viewer().sees(Figures.TURNOVER));
	}

}
