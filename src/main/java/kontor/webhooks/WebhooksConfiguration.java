package kontor.webhooks;

import kontor.web.SettingsTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;

/** The way to the webhooks, for admins. */
@Configuration(proxyBeanMethods = false)
class WebhooksConfiguration {

	@Bean
	SettingsTab webhooksTab() {
		return new SettingsTab("/settings/webhooks", "webhooks.tab", 60, WebhooksConfiguration::isAdmin);
	}

	static boolean isAdmin(Authentication who) {
		return who.getAuthorities().stream().anyMatch((right) -> "ROLE_ADMIN".equals(right.getAuthority()));
	}

}
