package kontor.users;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.function.Predicate;
import kontor.web.NavigationEntry;
import kontor.web.SettingsTab;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What this module adds to the pages and to the description of the API. */
@Configuration(proxyBeanMethods = false)
class UsersConfiguration implements WebMvcConfigurer {

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class, SignedIn.class);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new ViewerArgument());
	}

	@Bean
	NavigationEntry usersEntry() {
		return new NavigationEntry("/users", "users.title", "users", 900, any(Role.ADMIN));
	}

	@Bean
	NavigationEntry settingsEntry() {
		return new NavigationEntry("/settings", "users.settings.title", "settings", 910,
				any(Role.ADMIN, Role.MANAGEMENT));
	}

	@Bean
	SettingsTab companyTab() {
		return new SettingsTab("/settings", "users.settings.company", 10, any(Role.ADMIN, Role.MANAGEMENT));
	}

	@Bean
	OpenAPI apiDescriptionOfKontor() {
		SecurityScheme token = new SecurityScheme().type(SecurityScheme.Type.HTTP)
			.scheme("bearer")
			.description(
					"A token of /account/tokens. Its scopes: read (GET), write (every method), admin (also what only admins may).");
		return new OpenAPI().info(new Info().title("Kontor").version("v1"))
			.components(new Components().addSecuritySchemes("token", token))
			.addSecurityItem(new SecurityRequirement().addList("token"));
	}

	private static Predicate<Authentication> any(Role... roles) {
		return (who) -> who.getPrincipal() instanceof SignedIn user && user.viewer().is(roles);
	}

}
