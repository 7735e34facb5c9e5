package kontor.customers;

import kontor.shared.DialingArea;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the firm dials from. */
@Configuration(proxyBeanMethods = false)
class DialingConfiguration {

	@Bean
	DialingArea dialingArea(@Value("${kontor.country:DE}") String country,
			@Value("${kontor.area-code:}") String areaCode) {
		return new DialingArea(country, areaCode);
	}

}
