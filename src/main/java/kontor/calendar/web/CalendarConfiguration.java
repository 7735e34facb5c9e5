package kontor.calendar.web;

import kontor.web.NavigationEntry;
import kontor.web.SettingsTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar's place in the navigation and in the settings. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

	@Bean
	NavigationEntry calendarNavigation() {
		return new NavigationEntry("/calendar", "calendar.title", "calendar", 45);
	}

	@Bean
	SettingsTab calendarTab() {
		return new SettingsTab("/settings/calendar", "calendar.settings.title", 40, (who) -> true);
	}

}
