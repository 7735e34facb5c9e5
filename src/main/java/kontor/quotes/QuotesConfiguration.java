package kontor.quotes;

import java.util.Set;
import kontor.web.NavigationEntry;
import kontor.web.SettingsTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where quotes stand in the navigation and in the settings. */
@Configuration(proxyBeanMethods = false)
class QuotesConfiguration {

	private static final Set<String> DECIDING = Set.of("ROLE_ADMIN", "ROLE_MANAGEMENT");

	@Bean
	NavigationEntry quotesNavigation() {
		return new NavigationEntry("/quotes", "quotes.title", "document", 55);
	}

	@Bean
	SettingsTab quotesTab() {
		return new SettingsTab("/settings/quotes", "quotes.title", 32,
				(who) -> who.getAuthorities().stream().anyMatch((right) -> DECIDING.contains(right.getAuthority())));
	}

}
