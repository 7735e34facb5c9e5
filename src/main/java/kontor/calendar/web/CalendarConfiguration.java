package kontor.calendar.web;

import kontor.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

	@Bean
	NavigationEntry calendarNavigation() {
		return new NavigationEntry("/calendar", "calendar.title", "calendar", 45);
	}

}
