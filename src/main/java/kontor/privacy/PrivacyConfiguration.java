package kontor.privacy;

import kontor.users.SignedIn;
import kontor.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;

/** The way to data protection, for who answers for it. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

	@Bean
	NavigationEntry privacyEntry() {
		return new NavigationEntry("/privacy", "privacy.title", "shield", 903, PrivacyConfiguration::isOfficer);
	}

	static boolean isOfficer(Authentication who) {
		return who.getPrincipal() instanceof SignedIn user && PrivacyDesk.isOfficer(user.viewer());
	}

}
