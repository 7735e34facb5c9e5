package kontor;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for what shuts people out, in the page as it is drawn. */
final class Axe {

	private static final String SCRIPT = script();

	private static final String FINDINGS = """
			(result) => result.violations
				.filter((found) => ["serious", "critical"].includes(found.impact))
				.map((found) => `${found.nodes.length} x ${found.id}: ${found.nodes[0].html.slice(0, 120)} ${found.nodes[0].failureSummary}`)
			""";

	private static final String RULES = """
			({ within, tags }) => axe.run(within ? { include: [...document.querySelectorAll(within)] } : document, {
					resultTypes: ["violations"], iframes: false, preload: false, runOnly: tags,
					rules: { "color-contrast": { enabled: false } } })
				.then(%s)
			""".formatted(FINDINGS);

	/**
	 * Words are as legible as others of the same colours and size, and looked at once.
	 * Gives what was new first, then the findings.
	 */
	private static final String CONTRAST = """
			async ({ within, seen }) => {
				const drawn = new Map();
				const behind = (element) => {
					if (!element) {
						return "";
					}
					if (!drawn.has(element)) {
						const style = getComputedStyle(element);
						const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter].join();
						const further = behind(element.parentElement);
						drawn.set(element, own === "rgba(0, 0, 0, 0),none,1,none" ? further : further + ">" + own);
					}
					return drawn.get(element);
				};
				const speaks = (element) => element.matches("input, select, textarea")
					|| [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
				const fresh = new Map();
				for (const root of within ? document.querySelectorAll(within) : [document.body]) {
					for (const element of root.querySelectorAll("*")) {
						if (speaks(element) && element.checkVisibility()) {
							const style = getComputedStyle(element);
							const key = [style.color, style.fontSize, style.fontWeight, style.textShadow,
								element.closest(":disabled, [aria-disabled=true]") !== null, behind(element)].join();
							if (!seen.includes(key) && !fresh.has(key)) {
								fresh.set(key, element);
							}
						}
					}
				}
				if (fresh.size === 0) {
					return [[], []];
				}
				const result = await axe.run({ include: [...fresh.values()] }, {
					resultTypes: ["violations"], iframes: false, preload: false, runOnly: ["color-contrast"] });
				return [[...fresh.keys()], (%s)(result)];
			}
			""".formatted(FINDINGS);

	private final Page page;

	private final Set<String> seen = new HashSet<>();

	/** Looks at whatever this window shows from now on. */
	Axe(Page page) {
		this.page = page;
		page.addInitScript(SCRIPT);
	}

	/**
	 * Serious and critical findings, but for contrast.
	 * @param within where to look, empty for the whole document with its language, title
	 * and landmarks
	 */
	@SuppressWarnings("unchecked")
	List<String> findings(String within) {
		return (List<String>) page.evaluate(RULES,
				Map.of("within", within, "tags", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")));
	}

	/** Words that are hard to read, in colours that were not on an earlier page. */
	@SuppressWarnings("unchecked")
	List<String> contrast(String within) {
		List<List<String>> found = (List<List<String>>) page.evaluate(CONTRAST,
				Map.of("within", within, "seen", List.copyOf(seen)));
		seen.addAll(found.get(0));
		return found.get(1);
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
