package kontor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kontor.history.HistoryWorld;
import kontor.users.Role;
import kontor.users.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Somebody of another team asks for everything that the application has a path for, with
 * the ids and the names of a customer that is not his: there is no such thing, anywhere.
 */
@KontorTest
class StrangerTests {

	/**
	 * Paths that hold no id of customers or what hangs on them, but accounts and files.
	 */
	private static final String ELSEWHERE = "/(users|account|imports|setup|password|settings|login|drafts)/.*|/api/v1/(imports|users)/.*";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private MockMvcTester web;

	private StrangerWorld world;

	private EveryPath every;

	@BeforeEach
	void narrow() {
		world = beans.createBean(StrangerWorld.class);
		every = new EveryPath(mappings, world::values);
		world.narrow();
	}

	@AfterEach
	void widen() {
		world.widen();
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void aStrangerReadsNothing(Role role) {
		Viewer stranger = world.stranger(role);
		List<String> leaks = new ArrayList<>();
		int asked = 0;
		for (String pattern : every.patterns(RequestMethod.GET)) {
			for (String path : every.of(pattern)) {
				for (String question : pattern.contains("{") ? List.of("") : world.questions()) {
					asked++;
					judge(pattern, ask(HttpMethod.GET, path + question, stranger), path + question, leaks);
				}
			}
		}
		assertThat(leaks).isEmpty();
		assertThat(asked).isGreaterThan(80);
	}

	@Test
	void theOwnerReadsTheSamePaths() {
		Viewer owner = world.owner();
		assertThat(owner.readsAll()).isFalse();
		for (String path : List.of("/customers/" + world.customer(), "/customers?name=" + world.word(),
				"/api/v1/customers/" + world.customer(), "/history/" + world.entry(),
				"/search/suggest?q=" + world.word(), "/customers/suggest?q=" + world.word(),
				"/history?q=" + world.word(), "/customers/trash",
				"/customers/export.csv?purpose=Probe&name=" + world.word(),
				"/api/v1/customers?phone=030" + world.digits())) {
			assertThat(text(ask(HttpMethod.GET, path, owner))).as(path).contains(world.word());
		}
	}

	/** FIELD with the rights of a team, SALES with those of his own customers only. */
	@ParameterizedTest
	@EnumSource(names = { "FIELD", "SALES" })
	void aStrangerChangesNothing(Role role) {
		if (role == Role.SALES) {
			world.narrowToOwn();
		}
		Viewer stranger = world.stranger(role);
		List<String> leaks = new ArrayList<>();
		for (RequestMethod method : Set.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH,
				RequestMethod.DELETE)) {
			for (String pattern : every.patterns(method)) {
				if (pattern.contains("{") && !pattern.matches(ELSEWHERE)) {
					for (String path : every.of(pattern)) {
						judge(pattern, ask(method.asHttpMethod(), path, stranger), method + " " + path, leaks);
					}
				}
			}
		}
		assertThat(leaks).isEmpty();
	}

	/** Wherever an id can stand in a form or a body, it is the owner's. */
	@ParameterizedTest
	@EnumSource(names = { "FIELD", "SALES" })
	void whatIsSentWithAStrangersIdsChangesNothing(Role role) {
		if (role == Role.SALES) {
			world.narrowToOwn();
		}
		Viewer stranger = world.stranger(role);
		String before = world.traces();
		List<String> leaks = new ArrayList<>();
		for (RequestMethod method : Set.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH)) {
			for (String pattern : every.patterns(method)) {
				if (!pattern.matches(ELSEWHERE)) {
					for (String path : every.of(pattern)) {
						judge(pattern, send(method.asHttpMethod(), path, stranger), method + " " + path, leaks);
						assertThat(world.traces()).as("%s %s", method, path).isEqualTo(before);
						if (path.matches(".*/customers/\\d+.*")) {
							String mine = path.replaceFirst("/customers/\\d+",
									"/customers/" + world.customerOf(stranger));
							judge("", send(method.asHttpMethod(), mine, stranger), method + " " + mine, leaks);
							assertThat(world.traces()).as("%s %s", method, mine).isEqualTo(before);
						}
					}
				}
			}
		}
		assertThat(leaks).isEmpty();
	}

	private MvcTestResult send(HttpMethod method, String path, Viewer viewer) {
		var request = web.method(method).uri(URI.create(path)).with(HistoryWorld.as(viewer)).with(Csrf.csrf());
		if (path.startsWith("/api/")) {
			return request.contentType(MediaType.APPLICATION_JSON).content(world.body(path)).exchange();
		}
		world.fields().forEach(request::param);
		return request.exchange();
	}

	private void judge(String pattern, MvcTestResult answer, String asked, List<String> leaks) {
		int status = answer.getResponse().getStatus();
		boolean id = pattern.contains("{") && !pattern.matches(ELSEWHERE) && !pattern.contains("{extension");
		if (id && status != 403 && status != 404) {
			leaks.add(asked + " answers " + status);
		}
		if (answer.getUnresolvedException() != null && status == 500) {
			leaks.add(asked + " fails: " + answer.getUnresolvedException());
		}
		String text = withoutEcho(text(answer), asked);
		if (text.contains("Firma " + world.word()) || text.contains("Fort " + world.word())
				|| text.contains("Sagt " + world.word()) || text.contains("Trifft " + world.word())
				|| text.contains("Ruft " + world.word()) || text.contains("Eva Person") || text.contains("Ida Person")
				|| text.contains("@" + world.word())) {
			leaks.add(asked + " tells: " + text.replaceAll("(?s).*?(.{60}" + world.word() + ".{20}).*", "$1"));
		}
	}

	/** A page may repeat what it was asked for, in a field or a link, and no more. */
	private static String withoutEcho(String text, String asked) {
		String left = text;
		for (String parameter : asked.substring(asked.indexOf('?') + 1).split("&")) {
			String value = parameter.substring(parameter.indexOf('=') + 1);
			if (asked.contains("?") && !value.isEmpty()) {
				left = left.replace("value=\"" + value + "\"", "")
					.replace(parameter, "")
					.replace(parameter.replace("@", "%40"), "");
			}
		}
		return left;
	}

	private static String text(MvcTestResult answer) {
		return SignedIn.text(answer);
	}

	private MvcTestResult ask(HttpMethod method, String path, Viewer viewer) {
		var request = web.method(method).uri(URI.create(path)).with(HistoryWorld.as(viewer)).with(Csrf.csrf());
		return method.equals(HttpMethod.GET) || !path.startsWith("/api/") ? request.exchange()
				: request.contentType(MediaType.APPLICATION_JSON)
					.content(method.equals(HttpMethod.PUT) ? "{\"kind\": \"ORGANISATION\", \"name\": \"Meins\"}" : "{}")
					.exchange();
	}

}
