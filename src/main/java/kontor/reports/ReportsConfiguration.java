package kontor.reports;

import java.util.Set;
import kontor.web.NavigationEntry;
import kontor.web.SettingsTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where reports stand in the navigation and in the settings. */
@Configuration(proxyBeanMethods = false)
class ReportsConfiguration {

	private static final Set<String> SETTING = Set.of("ROLE_ADMIN", "ROLE_MANAGEMENT");

	@Bean
	NavigationEntry reportsNavigation() {
		return new NavigationEntry("/analytics", "reports.title", "chart", 70, ReportAccess::reads);
	}

	@Bean
	SettingsTab datevTab() {
		return new SettingsTab("/settings/datev", "reports.datev.tab", 45,
				(who) -> who.getAuthorities().stream().anyMatch((right) -> SETTING.contains(right.getAuthority())));
	}

}
