package kontor.web.rendering;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafView;

/** A page in one language, by the engine whose templates speak it. */
class WordedView extends ThymeleafView {

	private @Nullable ISpringTemplateEngine engine;

	@Override
	protected ISpringTemplateEngine getTemplateEngine() {
		ISpringTemplateEngine known = engine;
		if (known == null) {
			ApplicationContext context = getApplicationContext();
			Locale locale = getLocale();
			if (context == null || locale == null) {
				return super.getTemplateEngine();
			}
			known = context.getBean(WordedEngines.class).of(locale);
			engine = known;
		}
		return known;
	}

}
