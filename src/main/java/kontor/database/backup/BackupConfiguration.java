package kontor.database.backup;

import kontor.web.SettingsTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;

/** The way to the backups, for admins. */
@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

	@Bean
	SettingsTab backupTab() {
		return new SettingsTab("/settings/backup", "database.backup.title", 50, BackupConfiguration::isAdmin);
	}

	static boolean isAdmin(Authentication who) {
		return who.getAuthorities().stream().anyMatch((right) -> "ROLE_ADMIN".equals(right.getAuthority()));
	}

}
