package kontor.database;

import java.nio.file.Path;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Where no {@code spring.datasource.url} names a server, Kontor brings its own. Being an
 * auto-configuration it gives way to the connection of the tests. The pool needs this
 * bean, so it is closed before PostgreSQL stops.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(EmbeddedDatabaseAutoConfiguration.NoServerNamed.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class EmbeddedDatabaseAutoConfiguration {

	@Bean
	EmbeddedDatabase embeddedDatabase(Environment environment) {
		Path home = Path.of(environment.getProperty("kontor.home", "kontor-data"));
		String command = environment.getProperty("kontor.command", "");
		return switch (command) {
			case "" -> EmbeddedDatabase.forServer(home);
			case "restore" -> EmbeddedDatabase.alone(home, command);
			default -> EmbeddedDatabase.forCommand(home, command);
		};
	}

	static class NoServerNamed implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
		}

	}

}
