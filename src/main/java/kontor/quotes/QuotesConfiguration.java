package kontor.quotes;

import java.util.Set;
import kontor.users.FigureColumns;
import kontor.users.Figures;
import kontor.web.NavigationEntry;
import kontor.web.SettingsTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where quotes stand in the navigation and in the settings, and what not everybody sees
 * of them.
 */
@Configuration(proxyBeanMethods = false)
class QuotesConfiguration {

	private static final Set<String> DECIDING = Set.of("ROLE_ADMIN", "ROLE_MANAGEMENT");

	@Bean
	FigureColumns amountsOfQuotes() {
		return FigureColumns.of(Figures.PRICES, "quotes", "discount", "net");
	}

	@Bean
	FigureColumns pricesOfQuotes() {
		return FigureColumns.of(Figures.PRICES, "quote_lines", "unit_price", "discount");
	}

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
