package kontor.users;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what a user holds open. */
@Component
@Transactional
class Access {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Access(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.events = events;
		this.jdbc = jdbc;
	}

	/**
	 * Ends sessions, remembered browsers, tokens, open links, and what other modules let
	 * in for him.
	 * @param except the session that may stay; null for none
	 */
	void endAll(User user, @Nullable String except) {
		endSessions(user, except);
		for (String table : new String[] { "remembered_devices", "api_tokens", "one_time_links" }) {
			jdbc.sql("delete from " + table + " where user_id = :user").param("user", user.id()).update();
		}
		events.publishEvent(new AccessEnded(user.id()));
	}

	/** Ends what lets browsers begin a session without asking. */
	void forgetBrowsers(User user) {
		jdbc.sql("delete from remembered_devices where user_id = :user").param("user", user.id()).update();
	}

	/**
	 * Ends sessions, so that the next page asks for the password or the browser's secret.
	 */
	void endSessions(User user, @Nullable String except) {
		jdbc.sql("delete from sessions where principal_name = :name and session_id <> :except")
			.param("name", user.username())
			.param("except", except == null ? "" : except)
			.update();
	}

}
