package kontor.tasks;

import kontor.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks' place in the navigation. */
@Configuration(proxyBeanMethods = false)
class TasksConfiguration {

	@Bean
	NavigationEntry tasksNavigation() {
		return new NavigationEntry("/tasks", "tasks.title", "task", 40);
	}

}
