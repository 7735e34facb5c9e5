package kontor.web.rendering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.TemplateManager;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code k:insert="web/_navigation :: menu" k:key="${page.links}"} inserts a fragment as
 * {@code th:insert} does, and keeps what came out for the next page with the same key in
 * the same language. So the key names everything the fragment shows: values only, never
 * something that can change inside.
 */
final class KeptFragment extends AbstractAttributeTagProcessor {

	static final String PREFIX = "k";

	/** After th:each, th:if and th:with. */
	private static final int PRECEDENCE = 1250;

	private static final int MOST_CHARACTERS = 16_000_000;

	private final Cache<List<?>, String> kept = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.weigher((List<?> key, String html) -> html.length() + 200)
		.build();

	KeptFragment() {
		super(TemplateMode.HTML, PREFIX, null, false, "insert", true, PRECEDENCE, true);
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String fragment,
			IElementTagStructureHandler handler) {
		List<@Nullable Object> key = new ArrayList<>();
		key.add(fragment);
		Locale locale = context.getLocale();
		key.add(locale);
		String values = tag.getAttributeValue(PREFIX, "key");
		if (values != null) {
			for (String value : values.split(";")) {
				key.add(expression(context, value.strip()).execute(context));
			}
			handler.removeAttribute(PREFIX, "key");
		}
		String html = kept.getIfPresent(key);
		if (html == null) {
			html = render(fragment, context);
			kept.put(key, html);
		}
		handler.setBody(html, false);
	}

	private static IStandardExpression expression(ITemplateContext context, String value) {
		return StandardExpressions.getExpressionParser(context.getConfiguration()).parseExpression(context, value);
	}

	private static String render(String fragment, ITemplateContext context) {
		String[] parts = fragment.split("::");
		TemplateManager templates = context.getConfiguration().getTemplateManager();
		TemplateModel model = templates.parseStandalone(context, parts[0].strip(), Set.of(parts[1].strip()),
				TemplateMode.HTML, true, true);
		StringWriter html = new StringWriter();
		templates.process(model, context, html);
		return html.toString();
	}

}
