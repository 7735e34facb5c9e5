package kontor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives a test a {@link Page} in a window of its own, and fails it when the browser's
 * console complains. A second Page among the parameters is on another computer: it shares
 * nothing with the first. One installed Chromium serves the whole run; where there is
 * none, journeys are skipped and one line says so.
 */
public final class Chrome implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

	private static final Path PROGRAM = Path.of(System.getProperty("kontor.chromium", "/usr/bin/chromium"));

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	/** What the browser says about every answer that is not 2xx. */
	private static final String STATUS = "Failed to load resource: the server responded with a status of 4";

	private static final Namespace WINDOWS = Namespace.create(Chrome.class);

	private static final int COMPUTERS = 2;

	private static final AtomicBoolean SAID = new AtomicBoolean();

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Files.isExecutable(PROGRAM)) {
			return ConditionEvaluationResult.enabled("Chromium is installed");
		}
		if (SAID.compareAndSet(false, true)) {
			System.out.println("No Chromium at " + PROGRAM + ": the browser journeys are skipped");
		}
		return ConditionEvaluationResult.disabled("no Chromium");
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Page.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(WINDOWS)
			.computeIfAbsent(name(parameter.getIndex()), (key) -> window(context), Window.class)
			.page();
	}

	@Override
	public void afterTestExecution(ExtensionContext context) {
		Stream<Window> windows = IntStream.range(0, COMPUTERS)
			.mapToObj((computer) -> context.getStore(WINDOWS).get(name(computer), Window.class))
			.filter(Objects::nonNull);
		assertThat(windows.flatMap((window) -> window.complaints().stream())).as("the browser's console").isEmpty();
	}

	private static String name(int computer) {
		return "window " + computer;
	}

	private static Window window(ExtensionContext context) {
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		Program program = context.getRoot()
			.getStore(WINDOWS)
			.computeIfAbsent("program", (key) -> Program.start(), Program.class);
		return Window.open(program.browser(), "http://localhost:" + port);
	}

	private record Program(Playwright playwright, Browser browser) implements AutoCloseable {

		static Program start() {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			return new Program(playwright, playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(FLAGS)));
		}

		@Override
		public void close() {
			playwright.close();
		}

	}

	private record Window(BrowserContext context, Page page, List<String> complaints) implements AutoCloseable {

		static Window open(Browser browser, String address) {
			BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBaseURL(address)
				.setLocale("de-DE")
				.setReducedMotion(ReducedMotion.REDUCE));
			context.setDefaultTimeout(60_000);
			List<String> complaints = new ArrayList<>();
			context.onConsoleMessage((message) -> {
				if (message.type().equals("error") && !message.text().startsWith(STATUS)) {
					complaints.add(message.page().url() + ": " + message.text());
				}
			});
			context.onWebError((error) -> complaints.add(error.page().url() + ": " + error.error()));
			return new Window(context, context.newPage(), complaints);
		}

		@Override
		public void close() {
			context.close();
		}

	}

}
