package kontor.database.sample;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Too small to need a database. */
@Configuration(proxyBeanMethods = false)
public class SampleApplication {

	@Bean
	Greeting greeting() {
		return new Greeting("Grüß Gott");
	}

	record Greeting(String text) {

	}

}
