package kontor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kontor.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Walks through every page that can be opened: nobody is shut out, nothing sticks out of
 * a telephone's screen, the browser has nothing to complain about.
 */
@KontorTest
@ExtendWith(Chrome.class)
class EveryPageTests {

	/** What opens no page: files, suggestions while typing. */
	private static final Set<String> NO_PAGES = Set.of("/customers/suggest", "/customers/duplicates",
			"/persons/duplicates", "/persons/suggest", "/search/suggest", "/customers/export.{extension}",
			"/history/export.{extension:csv|xlsx}", "/imports/{id}/wrong-rows.csv", "/account/two-factor/qr.svg",
			"/login/again", "/login/unsent", "/drafts/latest", "/drafts/{id}", "/views/{id:\\d{1,18}}",
			"/views/{id:\\d{1,18}}/count", "/views/bar", "/privacy/requests/{id:\\d{1,18}}/report.pdf",
			"/privacy/requests/{id:\\d{1,18}}/report.json", "/calendar/reminders", "/text-blocks/suggest",
			"/text-blocks/{id:\\d{1,18}}/text", "/documents/{id:\\d{1,18}}/file", "/documents/{id:\\d{1,18}}/preview",
			"/documents/{id:\\d{1,18}}/versions/{number:\\d{1,9}}/file", "/settings/letterhead/preview.pdf",
			"/settings/letterhead/preview.png", "/invoices/products", "/invoices/{id:\\d{1,18}}/paper.pdf",
			"/invoices/drafts/{id:\\d{1,18}}/paper.pdf", "/invoices/dunning/{notice:\\d{1,18}}/paper.pdf",
			"/products/suggest", "/quotes/{id:\\d{1,18}}/pdf", "/calendar/feed/{secret:[\\w-]{20,100}}.ics",
			"/analytics/turnover/export.{extension}", "/analytics/open-items/export.{extension}");

	private static final Page.EmulateMediaOptions DARK = new Page.EmulateMediaOptions()
		.setColorScheme(ColorScheme.DARK);

	private static final Page.EmulateMediaOptions LIGHT = new Page.EmulateMediaOptions()
		.setColorScheme(ColorScheme.LIGHT);

	/** As htmx changes a page; what stands around the body has been looked at. */
	private static final String FETCH = """
			async (path) => {
				const found = new DOMParser().parseFromString(await (await fetch(path)).text(), "text/html");
				document.body.replaceWith(document.adoptNode(found.body));
				htmx.process(document.body);
				return found.documentElement.lang;
			}
			""";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private AutowireCapableBeanFactory beans;

	private EveryPageWorld world;

	private Axe axe;

	private final List<String> problems = new ArrayList<>();

	private final Set<String> visited = new TreeSet<>();

	/** What stands around the content is the same on many pages, and looked at once. */
	private final Set<Integer> frames = new HashSet<>();

	@Test
	void everyPageIsOpenToEverybodyOnEveryScreen(Page page) {
		walk(page);
		assertThat(problems).isEmpty();
		assertThat(unvisited()).as("pages that this walk leaves out").isEmpty();
	}

	@Test
	void englishFitsInAsWell(Page page) {
		world.speakEnglish();
		page.setViewportSize(360, 780);
		world.visitor().signIn(page);
		for (String path : world.pages()) {
			assertThat(page.evaluate(FETCH, path)).as(path).isEqualTo("en");
			fits(page, path);
		}
		assertThat(problems).isEmpty();
	}

	@BeforeEach
	void world() {
		world = beans.createBean(EveryPageWorld.class);
	}

	private void walk(Page page) {
		axe = new Axe(page);
		look(page, "/login");
		look(page, "/setup/" + world.setupLink());
		look(page, "/password/" + world.passwordLink());
		look(page, "/password/used");
		world.halfSignIn(page);
		look(page);
		world.colleague(Role.SERVICE).signIn(page);
		look(page, "/");
		look(page, "/users");
		look(page, "/nothing/here");
		page.context().clearCookies();
		world.visitor().signIn(page);
		world.pages().forEach((path) -> look(page, path));
		world.steps(page, () -> look(page));
	}

	private void look(Page page, String path) {
		page.navigate(path);
		look(page);
	}

	private void look(Page page) {
		String path = URI.create(page.url()).getPath();
		boolean first = visited.add(path);
		page.setViewportSize(1280, 900);
		String within = frames.add(page.locator("nav a:not(#content a)").count()) ? "" : "#content, dialog[open]";
		axe.findings(within).forEach((finding) -> problems.add(path + " " + finding));
		axe.contrast(within).forEach((finding) -> problems.add(path + " " + finding));
		if (first) {
			page.emulateMedia(DARK);
			axe.contrast(within).forEach((finding) -> problems.add(path + " in the dark " + finding));
			page.emulateMedia(LIGHT);
		}
		page.setViewportSize(360, 780);
		fits(page, path);
		if (page.locator("#content h1").count() != 1) {
			problems.add(path + " has no heading, or several");
		}
	}

	private void fits(Page page, String path) {
		Object width = page.evaluate("document.documentElement.scrollWidth");
		if (!width.equals(360)) {
			problems.add(path + " is " + width + " wide");
		}
	}

	private Set<String> unvisited() {
		return mappings.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> opens(mapping))
			.flatMap((mapping) -> mapping.getPathPatternsCondition().getPatterns().stream())
			.filter((pattern) -> !pattern.getPatternString().matches("/(api|v3|swagger-ui|error).*"))
			.filter((pattern) -> !NO_PAGES.contains(pattern.getPatternString()) && !isVisited(pattern))
			.map(PathPattern::getPatternString)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean opens(RequestMappingInfo mapping) {
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		return methods.isEmpty() || methods.contains(RequestMethod.GET);
	}

	private boolean isVisited(PathPattern pattern) {
		return visited.stream().anyMatch((path) -> pattern.matches(PathContainer.parsePath(path)));
	}

}
