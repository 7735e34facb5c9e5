package kontor.web;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** How requests are read and answered, for every module alike. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(Assets.PREFIX + "**")
			.addResourceLocations("classpath:/static/", "classpath:/META-INF/resources/webjars/")
			.setCacheControl(FOR_EVER)
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
			.addResolver(new Bundles());
		registry.addResourceHandler("/favicon.ico", "/robots.txt").addResourceLocations("classpath:/static/");
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new InvalidFormStatus());
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addFormatterForFieldType(LocalDate.class, new DateFormatter());
	}

	/** Templates call it by name; inside links, beans are out of their reach. */
	@Bean
	SmartInitializingSingleton assetsInTemplates(ObjectProvider<ThymeleafViewResolver> views, Assets assets) {
		return () -> views.ifAvailable((pages) -> pages.addStaticVariable("assets", assets));
	}

	@Bean
	static WebMvcRegistrations pathMapping() {
		return new WebMvcRegistrations() {
			@Override
			public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
				return new PathMapping();
			}
		};
	}

	/** By the name that the dispatcher asks for. */
	@Bean
	static FlashMapManager flashMapManager() {
		return new FewNotices();
	}

	@Bean
	static MessageSource messageSource() {
		return new Messages();
	}

}
