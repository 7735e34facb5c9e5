package kontor.sales;

import java.util.Set;
import kontor.users.FigureColumns;
import kontor.users.Figures;
import kontor.web.NavigationEntry;
import kontor.web.SettingsTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where selling stands in the navigation and in the settings. */
@Configuration(proxyBeanMethods = false)
class SalesConfiguration {

	private static final Set<String> DEFINING = Set.of("ROLE_ADMIN", "ROLE_MANAGEMENT");

	@Bean
	NavigationEntry salesNavigation() {
		return new NavigationEntry("/opportunities", "sales.title", "tag", 50);
	}

	@Bean
	FigureColumns pricesOfOpportunities() {
		return FigureColumns.of(Figures.PRICES, "opportunity_products", "unit_price");
	}

	@Bean
	SettingsTab salesTab() {
		return new SettingsTab("/settings/sales", "sales.process.tab", 30,
				(who) -> who.getAuthorities().stream().anyMatch((right) -> DEFINING.contains(right.getAuthority())));
	}

}
