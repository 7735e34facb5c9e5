package kontor.printing;

import java.util.Set;
import kontor.web.SettingsTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;

/** The way to the letterhead. */
@Configuration(proxyBeanMethods = false)
class PrintingConfiguration {

	private static final Set<String> ALLOWED = Set.of("ROLE_ADMIN", "ROLE_MANAGEMENT");

	@Bean
	SettingsTab letterheadTab() {
		return new SettingsTab("/settings/letterhead", "printing.tab", 20, PrintingConfiguration::maySet);
	}

	private static boolean maySet(Authentication who) {
		return who.getAuthorities().stream().anyMatch((right) -> ALLOWED.contains(right.getAuthority()));
	}

}
