package kontor.drafts;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has drafts go when their form is saved. */
@Configuration(proxyBeanMethods = false)
class DraftsConfiguration implements WebMvcConfigurer {

	private final Drafts drafts;

	DraftsConfiguration(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new SavedForm(drafts));
	}

}
