package kontor.audit;

import kontor.users.Role;
import kontor.users.SignedIn;
import kontor.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the log, for who may read it. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

	@Bean
	NavigationEntry auditEntry() {
		return new NavigationEntry("/audit", "audit.title", "history", 905,
				(who) -> who.getPrincipal() instanceof SignedIn user && user.viewer().readsAll()
						&& user.viewer().is(Role.ADMIN, Role.MANAGEMENT));
	}

}
