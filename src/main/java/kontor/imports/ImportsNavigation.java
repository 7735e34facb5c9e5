package kontor.imports;

import kontor.users.Role;
import kontor.users.SignedIn;
import kontor.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;

/** The way to the imports, for those who may. */
@Configuration(proxyBeanMethods = false)
class ImportsNavigation {

	@Bean
	NavigationEntry importsEntry() {
		return new NavigationEntry("/imports", "imports.title", "import", 80, ImportsNavigation::mayImport);
	}

	private static boolean mayImport(Authentication who) {
		return who.getPrincipal() instanceof SignedIn user && user.viewer().writesAll()
				&& user.viewer().is(Role.MANAGEMENT, Role.SALES, Role.MARKETING, Role.ADMIN);
	}

}
