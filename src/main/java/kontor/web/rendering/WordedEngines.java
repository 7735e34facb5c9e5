package kontor.web.rendering;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;

/**
 * A template engine for each of Kontor's languages, whose templates speak it. It forgets
 * none of them: there are a few hundred, with some thousand expressions.
 */
@Component
final class WordedEngines {

	private static final int MOST_EXPRESSIONS = 20_000;

	private final Map<Locale, ISpringTemplateEngine> engines = new HashMap<>();

	private final SpringTemplateEngine usual;

	WordedEngines(SpringTemplateEngine usual, SpringResourceTemplateResolver templates, MessageSource messages,
			ApplicationContext context) {
		this.usual = usual;
		for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
			WordedTemplates worded = new WordedTemplates(templates, messages, locale);
			worded.setApplicationContext(context);
			engines.put(locale, engine(worded, messages));
		}
	}

	private ISpringTemplateEngine engine(WordedTemplates templates, MessageSource messages) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setDialects(usual.getDialects());
		engine.setEngineContextFactory(PageContext::of);
		engine.setTemplateEngineMessageSource(messages);
		engine.setTemplateResolver(templates);
		StandardCacheManager cache = new StandardCacheManager();
		cache.setTemplateCacheMaxSize(-1);
		cache.setExpressionCacheMaxSize(MOST_EXPRESSIONS);
		engine.setCacheManager(cache);
		return engine;
	}

	/** The usual one for a language that Kontor does not speak. */
	ISpringTemplateEngine of(Locale locale) {
		return engines.getOrDefault(locale, usual);
	}

}
