package kontor;

import java.nio.charset.StandardCharsets;
import kontor.history.HistoryWorld;
import kontor.users.Viewer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks for pages and sends forms as this user. */
public record SignedIn(MockMvcTester web, Viewer viewer) {

	public MvcTestResult get(String path) {
		return web.get().uri(path).with(HistoryWorld.as(viewer)).exchange();
	}

	/**
	 * Sends a form.
	 * @param fields name and value by turns; a name may come more than once
	 */
	public MvcTestResult post(String path, String... fields) {
		var form = web.post().uri(path).with(HistoryWorld.as(viewer)).with(Csrf.csrf());
		for (int i = 0; i < fields.length; i += 2) {
			form.param(fields[i], fields[i + 1]);
		}
		return form.exchange();
	}

	/** What an answer says. */
	public static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
