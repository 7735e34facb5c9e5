package kontor.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Addresses of styles, scripts and pictures; each carries a hash of its content, so that
 * browsers may keep it for ever. Templates call it {@code assets}.
 */
@Component("assets")
public class Assets {

	static final String PREFIX = "/assets/";

	private final ObjectProvider<ResourceUrlProvider> urls;

	private final Map<String, String> known = new ConcurrentHashMap<>();

	private volatile List<String> scripts = List.of();

	private volatile List<String> styles = List.of();

	private final String tabler;

	private final String htmx;

	Assets(ObjectProvider<ResourceUrlProvider> urls, @Value("${kontor.assets.tabler}") String tabler,
			@Value("${kontor.assets.htmx}") String htmx) {
		this.urls = urls;
		this.tabler = "tabler__core/" + tabler + "/dist/";
		this.htmx = "htmx.org/" + htmx + "/dist/";
	}

	/**
	 * The address of a file below {@code static}.
	 * @throws IllegalArgumentException if there is no such file
	 */
	public String url(String path) {
		return known.computeIfAbsent(path, this::find);
	}

	/** The address of a file of Tabler. */
	public String tabler(String path) {
		return url(tabler + path);
	}

	/** The address of a file of htmx. */
	public String htmx(String path) {
		return url(htmx + path);
	}

	/**
	 * The addresses of every module's scripts, in the order of their names; theme.js is
	 * not among them, it runs before the page is painted.
	 */
	public List<String> scripts() {
		if (scripts.isEmpty()) {
			scripts = names("classpath:/static/js/*.js").filter((name) -> !name.equals("theme.js"))
				.map((name) -> url("js/" + name))
				.toList();
		}
		return scripts;
	}

	/** The addresses of every module's styles. */
	public List<String> styles() {
		if (styles.isEmpty()) {
			styles = names("classpath:/static/css/*.css").map((name) -> url("css/" + name)).toList();
		}
		return styles;
	}

	private static Stream<String> names(String pattern) {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources(pattern);
			return Stream.of(files).map((file) -> String.valueOf(file.getFilename())).sorted();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String find(String path) {
		String url = urls.getObject().getForLookupPath(PREFIX + path);
		if (url == null || url.equals(PREFIX + path)) {
			throw new IllegalArgumentException("There is no file " + path);
		}
		return url;
	}

}
