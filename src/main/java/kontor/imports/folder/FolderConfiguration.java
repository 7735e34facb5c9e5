package kontor.imports.folder;

import kontor.users.Role;
import kontor.users.SignedIn;
import kontor.web.SettingsTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The folder's place among the settings. */
@Configuration(proxyBeanMethods = false)
class FolderConfiguration {

	@Bean
	SettingsTab importsTab() {
		return new SettingsTab("/settings/imports", "imports.folder.title", 57,
				(who) -> who.getPrincipal() instanceof SignedIn user && user.viewer().is(Role.ADMIN, Role.MANAGEMENT));
	}

}
