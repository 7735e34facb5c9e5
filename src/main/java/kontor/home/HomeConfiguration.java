package kontor.home;

import kontor.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The start page's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

	@Bean
	NavigationEntry homeNavigation() {
		return new NavigationEntry("/", "home.title", "home", 10);
	}

}
