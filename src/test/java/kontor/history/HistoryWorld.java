package kontor.history;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import kontor.shared.SearchText;
import kontor.users.Role;
import kontor.users.SignedIn;
import kontor.users.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A firm of its own for each test: who wrote, who looks after, who leads, who has no
 * part.
 */
public final class HistoryWorld {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	public static final Instant NOON = Instant.parse("2026-03-10T11:00:00Z");

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	public final Viewer author;

	public final Viewer owner;

	public final Viewer boss;

	public final Viewer stranger;

	public final long customer;

	public HistoryWorld(JdbcClient jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		author = user("Anna Autorin", Role.SERVICE);
		owner = user("Otto Betreuer", Role.SALES);
		boss = user("Lena Leitung", Role.MANAGEMENT);
		stranger = user("Fritz Fremd", Role.MARKETING);
		customer = customer("Möbelhaus Groß GmbH");
	}

	private Viewer user(String name, Role role) {
		String username = "world" + NUMBER.incrementAndGet();
		long id = transaction.execute((status) -> jdbc
			.sql("insert into users (username, display_name, roles) values (?, ?, cast(? as text[])) returning id")
			.params(username, name, "{" + role + "}")
			.query(Long.class)
			.single());
		return new Viewer(id, name, Set.of(role), true, true);
	}

	public long customer(String name) {
		return transaction.execute((status) -> jdbc.sql("""
				insert into customers (id, number, kind, status, name, name_key, search_text, match_key, owner_id)
				values (nextval('customers_seq'), 'W' || nextval('customer_numbers'), 'ORGANISATION', 'CUSTOMER', :name,
					:key, ' ' || :key, :key, :owner) returning id
				""")
			.param("name", name)
			.param("key", SearchText.folded(name))
			.param("owner", owner.id())
			.query(Long.class)
			.single());
	}

	public long person(String lastName) {
		return transaction.execute((status) -> {
			long id = jdbc
				.sql("""
						insert into contact_persons (id, last_name, name_key, search_text, match_key)
						values (nextval('contact_persons_seq'), :name, lower(:name), lower(:name), lower(:name)) returning id
						""")
				.param("name", lastName)
				.query(Long.class)
				.single();
			jdbc.sql("insert into affiliations (id, person_id, customer_id) values (nextval('affiliations_seq'), ?, ?)")
				.params(id, customer)
				.update();
			return id;
		});
	}

	void delete(long customerId) {
		transaction.executeWithoutResult((
				status) -> jdbc.sql("update customers set deleted_at = now() where id = ?").param(customerId).update());
	}

	NewInteraction note(String body) {
		return NewInteraction.of(customer, Channel.PHONE, Direction.IN, NOON, body);
	}

	static NewInteraction confidential(NewInteraction entry) {
		return new NewInteraction(entry.customerId(), entry.personId(), entry.channel(), entry.direction(),
				entry.occurredAt(), entry.durationMinutes(), entry.subject(), entry.body(), entry.sentiment(), true,
				entry.externalId(), entry.followUpOn());
	}

	static NewInteraction named(NewInteraction entry, String externalId) {
		return new NewInteraction(entry.customerId(), entry.personId(), entry.channel(), entry.direction(),
				entry.occurredAt(), entry.durationMinutes(), entry.subject(), entry.body(), entry.sentiment(),
				entry.confidential(), externalId, entry.followUpOn());
	}

	/** Signs in with a page's request. */
	public static RequestPostProcessor as(Viewer viewer) {
		SignedIn principal = new SignedIn(viewer, "world" + viewer.id(), "de", "auto");
		List<SimpleGrantedAuthority> roles = viewer.roles()
			.stream()
			.map((role) -> new SimpleGrantedAuthority("ROLE_" + role))
			.collect(Collectors.toList());
		return authentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, roles));
	}

}
