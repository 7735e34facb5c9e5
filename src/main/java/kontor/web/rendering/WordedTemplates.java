package kontor.web.rendering;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.util.FileCopyUtils;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Reads templates and puts the words of one language into them at once. */
final class WordedTemplates extends SpringResourceTemplateResolver {

	private final Wording wording;

	WordedTemplates(SpringResourceTemplateResolver original, MessageSource messages, Locale locale) {
		wording = new Wording((key) -> messages.getMessage(key, null, null, locale));
		setPrefix(original.getPrefix());
		setSuffix(original.getSuffix());
		setTemplateMode(original.getTemplateMode());
		setCharacterEncoding(original.getCharacterEncoding());
		setCacheable(original.isCacheable());
	}

	@Override
	protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration, String owner,
			String template, String resourceName, String encoding, Map<String, Object> attributes) {
		ITemplateResource resource = super.computeTemplateResource(configuration, owner, template, resourceName,
				encoding, attributes);
		try (Reader reader = resource.reader()) {
			return new StringTemplateResource(wording.of(FileCopyUtils.copyToString(reader)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
