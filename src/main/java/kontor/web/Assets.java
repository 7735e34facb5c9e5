package kontor.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
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

	/** The address of every module's scripts, but for theme.js. */
	public String scripts() {
		return url(Bundles.SCRIPTS);
	}

	/** The address of every module's styles. */
	public String styles() {
		return url(Bundles.STYLES);
	}

	private String find(String path) {
		String url = urls.getObject().getForLookupPath(PREFIX + path);
		if (url == null || url.equals(PREFIX + path)) {
			throw new IllegalArgumentException("There is no file " + path);
		}
		return url;
	}

}
