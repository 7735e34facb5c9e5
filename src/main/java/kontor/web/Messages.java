package kontor.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every module's texts in one map a language, for a page asks for a hundred of them:
 * German from the files without suffix, English from those with _en.
 */
final class Messages extends AbstractMessageSource {

	private static final String FILES = "classpath*:messages/*.properties";

	private final Map<String, String> german = new HashMap<>();

	private final Map<String, String> english = new HashMap<>();

	private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

	Messages() {
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
				read(file, String.valueOf(file.getFilename()).endsWith("_en.properties") ? english : german);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void read(Resource file, Map<String, String> texts) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		properties.stringPropertyNames().forEach((key) -> texts.put(key, properties.getProperty(key)));
	}

	@Override
	protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
		String text = locale.getLanguage().equals("en") ? english.get(code) : null;
		return text == null ? german.get(code) : text;
	}

	@Override
	protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
		String text = resolveCodeWithoutArguments(code, locale);
		return text == null ? null
				: formats.computeIfAbsent(locale + " " + code, (key) -> new MessageFormat(text, locale));
	}

}
