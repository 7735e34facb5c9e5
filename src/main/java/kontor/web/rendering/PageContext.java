package kontor.web.rendering;

import java.util.HashMap;
import java.util.Map;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.Contexts;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.engine.TemplateData;
import org.thymeleaf.web.IWebExchange;

/**
 * Keeps a page's variables in maps of its own. Thymeleaf's context for the web keeps them
 * in the request, where each look-up passes all wrappers that filters put around it.
 */
final class PageContext extends EngineContext implements IWebContext {

	/**
	 * The one attribute of the request that templates read: an upload has it in its
	 * address.
	 */
	private static final String TOKEN = "_csrf";

	private final IWebExchange exchange;

	private PageContext(IEngineConfiguration configuration, TemplateData template, Map<String, Object> attributes,
			IWebContext page, Map<String, Object> variables) {
		super(configuration, template, attributes, page.getLocale(), variables);
		exchange = page.getExchange();
	}

	static IEngineContext of(IEngineConfiguration configuration, TemplateData template, Map<String, Object> attributes,
			IContext context) {
		Map<String, Object> variables = new HashMap<>();
		context.getVariableNames().forEach((name) -> variables.put(name, context.getVariable(name)));
		if (!Contexts.isWebContext(context)) {
			return new EngineContext(configuration, template, attributes, context.getLocale(), variables);
		}
		IWebContext page = Contexts.asWebContext(context);
		variables.put(TOKEN, page.getExchange().getAttributeValue(TOKEN));
		return new PageContext(configuration, template, attributes, page, variables);
	}

	@Override
	public IWebExchange getExchange() {
		return exchange;
	}

}
