package kontor.users.sessions;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in PostgreSQL: a restart ends none, and any instance knows all. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableSpringHttpSession
class SessionConfiguration {

	private static final Duration TIMEOUT = Duration.ofHours(8);

	/**
	 * What a session remembers between two pages need not be on the disk before the next
	 * one is shown: where the power fails in that moment, a notice is not shown, or
	 * somebody signs in again. That a session has ended is waited for.
	 */
	private static final String LAZILY = "with lazily as materialized (select set_config('synchronous_commit', 'off', true)) ";

	private static final String ADD = LAZILY
			+ """
					insert into sessions_attributes (session_primary_id, attribute_name, attribute_bytes)
					select ?, ?, ? from lazily
					on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes""";

	private static final String CHANGE = LAZILY + """
			update sessions_attributes set attribute_bytes = ? from lazily
			where session_primary_id = ? and attribute_name = ?""";

	private static final String REMOVE = LAZILY + """
			delete from sessions_attributes using lazily where session_primary_id = ? and attribute_name = ?""";

	/**
	 * Not what Spring Session's filter is to use: that would write with every request.
	 */
	@Bean(defaultCandidate = false)
	JdbcIndexedSessionRepository storedSessions(DataSource database) {
		// not the application's transactions: those would open an EntityManager, too
		TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
		JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(new JdbcTemplate(database),
				transaction);
		sessions.setTableName("sessions");
		sessions.setDefaultMaxInactiveInterval(TIMEOUT);
		sessions.setCleanupCron("0 */10 * * * *");
		sessions.setConversionService(conversion());
		sessions.setCreateSessionAttributeQuery(ADD);
		sessions.setUpdateSessionAttributeQuery(CHANGE);
		sessions.setDeleteSessionAttributeQuery(REMOVE);
		return sessions;
	}

	@Bean
	QuietSessions<?> sessionRepository(@Qualifier("storedSessions") JdbcIndexedSessionRepository stored) {
		return new QuietSessions<>(stored);
	}

	/** Around Spring Session's filter. */
	@Bean
	FilterRegistrationBean<?> sessionsForgotten(QuietSessions<?> sessions) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
			try {
				chain.doFilter(request, response);
			}
			finally {
				sessions.forget();
			}
		});
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
		return registration;
	}

	/** Error pages are made in a dispatch of their own and want to know the user, too. */
	@Bean
	FilterRegistrationBean<?> sessionFilter(SessionRepositoryFilter<?> filter) {
		FilterRegistrationBean<?> registration = new FilterRegistrationBean<>(filter);
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
		return registration;
	}

	@Bean
	CookieSerializer sessionCookie() {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName("KONTOR_SESSION");
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		return cookie;
	}

	private static GenericConversionService conversion() {
		GenericConversionService conversion = new GenericConversionService();
		conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
		conversion.addConverter(byte[].class, Object.class, new ForgivingDeserializer());
		return conversion;
	}

}
