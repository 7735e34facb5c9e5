package kontor;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Looks for what shuts people out, in the page as it is drawn. */
final class Axe {

	private static final String SCRIPT = script();

	private static final String RUN = """
			({ within, rules }) => axe.run(within ? { include: [...document.querySelectorAll(within)] } : document, { resultTypes: ["violations"], iframes: false, preload: false, runOnly: rules })
				.then((result) => result.violations
					.filter((found) => ["serious", "critical"].includes(found.impact))
					.map((found) => `${found.nodes.length} x ${found.id}: ${found.nodes[0].html.slice(0, 120)} ${found.nodes[0].failureSummary}`))
			""";

	private Axe() {
	}

	/**
	 * Serious and critical findings; rules by name or by tag.
	 * @param within where to look, empty for the whole document with its language, title
	 * and landmarks
	 */
	@SuppressWarnings("unchecked")
	static List<String> findings(Page page, String within, String... rules) {
		if (page.evaluate("typeof axe").equals("undefined")) {
			page.evaluate(SCRIPT);
		}
		return (List<String>) page.evaluate(RUN, Map.of("within", within, "rules", List.of(rules)));
	}

	private static String script() {
		try (InputStream script = com.deque.html.axecore.playwright.AxeBuilder.class
			.getResourceAsStream("/axe.min.js")) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
