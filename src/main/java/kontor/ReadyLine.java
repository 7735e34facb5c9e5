package kontor;

import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells where Kontor is found once it serves. */
@Component
class ReadyLine {

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext server
				&& server.getWebServer() != null) {
			LoggerFactory.getLogger(Kontor.class)
				.info("Kontor is ready: {}", url(event.getApplicationContext().getEnvironment(), server));
		}
	}

	private static String url(Environment environment, WebServerApplicationContext server) {
		String scheme = environment.containsProperty("server.ssl.bundle")
				|| environment.containsProperty("server.ssl.key-store") ? "https" : "http";
		String host = environment.getProperty("server.address", "localhost");
		String path = environment.getProperty("server.servlet.context-path", "/");
		return scheme + "://" + host + ":" + server.getWebServer().getPort() + path;
	}

}
