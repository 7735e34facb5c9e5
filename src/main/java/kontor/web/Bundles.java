package kontor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Every module's styles as one file, and every module's scripts as another, in the order
 * of their names: a page asks for two files and not for thirty. The script theme.js is
 * not among them, it runs before the page is painted.
 */
final class Bundles implements ResourceResolver {

	static final String STYLES = "css/modules.css";

	static final String SCRIPTS = "js/modules.js";

	private final Map<String, Resource> bundles = Map.of(STYLES, bundle("css/*.css", STYLES), SCRIPTS,
			bundle("js/*.js", SCRIPTS));

	private static Resource bundle(String pattern, String name) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		try {
			List<Resource> files = Stream
				.of(new PathMatchingResourcePatternResolver().getResources("classpath:/static/" + pattern))
				.filter((file) -> !"theme.js".equals(file.getFilename()))
				.sorted(Comparator.comparing((file) -> String.valueOf(file.getFilename())))
				.toList();
			for (Resource file : files) {
				all.writeBytes(file.getContentAsByteArray());
				all.write('\n');
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Bundle(all.toByteArray(), name);
	}

	@Override
	public @Nullable Resource resolveResource(@Nullable HttpServletRequest request, String path,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		Resource bundle = bundles.get(path);
		return bundle == null ? chain.resolveResource(request, path, locations) : bundle;
	}

	@Override
	public @Nullable String resolveUrlPath(String path, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return bundles.containsKey(path) ? path : chain.resolveUrlPath(path, locations);
	}

	/** Its address tells its content, so nobody asks since when it is so. */
	private static final class Bundle extends ByteArrayResource {

		private final String name;

		Bundle(byte[] content, String name) {
			super(content, name);
			this.name = name;
		}

		@Override
		public String getFilename() {
			return name.substring(name.indexOf('/') + 1);
		}

		@Override
		public long lastModified() {
			return -1;
		}

	}

}
