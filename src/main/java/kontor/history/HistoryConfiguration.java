package kontor.history;

import kontor.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The history's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {

	@Bean
	NavigationEntry historyNavigation() {
		return new NavigationEntry("/history", "history.title", "history", 30);
	}

}
