package kontor.users;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A Kontor without users says at its start where the first admin is made. */
@Component
@Transactional
class FirstStart {

	private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

	private final Users users;

	private final OneTimeLinks links;

	private final Passwords passwords;

	private final Company company;

	private final UserNames names;

	FirstStart(Users users, OneTimeLinks links, Passwords passwords, Company company, UserNames names) {
		this.users = users;
		this.links = links;
		this.passwords = passwords;
		this.company = company;
		this.names = names;
	}

	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext context
				&& context.getWebServer() != null) {
			boolean https = context.getEnvironment().getProperty("server.ssl.enabled", Boolean.class, false);
			invite((https ? "https" : "http") + "://localhost:" + context.getWebServer().getPort());
		}
	}

	/**
	 * Makes the link where there is nobody yet; it replaces the one of an earlier start.
	 */
	Optional<String> invite(String server) {
		if (users.count() > 0) {
			return Optional.empty();
		}
		String link = server + "/setup/" + links.forSetup().text();
		log.warn("There is no user yet. Set Kontor up within {} hours at this address:\n\n    {}\n",
				OneTimeLinks.VALID.toHours(), link);
		return Optional.of(link);
	}

	/**
	 * @return false if somebody else was faster
	 */
	boolean setUp(String link, SetupForm form) {
		if (!links.use("SETUP", link) || users.count() > 0) {
			return false;
		}
		User admin = form.toAdmin();
		admin.changePassword(passwords.hash(String.valueOf(form.getPassword())));
		users.save(admin);
		names.forget();
		form.applyTo(company);
		return true;
	}

}
