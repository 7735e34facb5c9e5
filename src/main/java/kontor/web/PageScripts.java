package kontor.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every module's scripts, named by the layout; theme.js alone runs before the page. */
@Configuration(proxyBeanMethods = false)
class PageScripts {

	@Bean
	@Lazy
	List<String> pageScripts(Assets assets) throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:/static/js/*.js");
		return Stream.of(files)
			.map(Resource::getFilename)
			.filter((name) -> !name.equals("theme.js"))
			.sorted()
			.map((name) -> assets.url("js/" + name))
			.toList();
	}

}
