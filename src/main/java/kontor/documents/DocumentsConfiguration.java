package kontor.documents;

import kontor.users.Role;
import kontor.users.SignedIn;
import kontor.web.NavigationEntry;
import kontor.web.SettingsTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents' places in the navigation and among the settings. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

	@Bean
	NavigationEntry documentsNavigation() {
		return new NavigationEntry("/documents", "documents.title", "document", 35);
	}

	@Bean
	SettingsTab scannerTab() {
		return new SettingsTab("/settings/virus-scanner", "documents.scanner.title", 55,
				(who) -> who.getPrincipal() instanceof SignedIn user && user.viewer().is(Role.ADMIN, Role.MANAGEMENT));
	}

}
