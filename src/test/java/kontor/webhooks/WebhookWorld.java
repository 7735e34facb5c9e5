package kontor.webhooks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kontor.Visitor;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An admin, and receivers that are gone after the test. */
class WebhookWorld {

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Subscriptions subscriptions;

	private final Dispatcher dispatcher;

	final Viewer admin;

	WebhookWorld(JdbcClient jdbc, TransactionTemplate transaction, Subscriptions subscriptions, Dispatcher dispatcher,
			Accounts accounts) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.subscriptions = subscriptions;
		this.dispatcher = dispatcher;
		admin = Visitor.with(accounts, Role.ADMIN, Role.MANAGEMENT).viewer();
		clear();
	}

	void clear() {
		subscriptions.all().forEach((one) -> subscriptions.delete(one.id()));
	}

	Subscriptions.Made subscribe(String url, EventKind... events) {
		SubscriptionForm form = new SubscriptionForm();
		form.setName("Webshop");
		form.setUrl(url);
		form.setEvents(events.length == 0 ? EnumSet.allOf(EventKind.class) : Set.of(events));
		form.setOwnNetwork(true);
		return subscriptions.create(form, admin);
	}

	/** As if the pauses were over. */
	void later() {
		change("update webhook_lanes set rest_until = null");
		change("update webhook_deliveries set next_attempt_at = now() where state = 'WAITING'");
		dispatcher.wake();
	}

	void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

	List<String> texts(String sql, Object... parameters) {
		return jdbc.sql(sql).params(parameters).query(String.class).list();
	}

	/** Until it is so; fails where it never is. */
	void await(String sql, Object... parameters) throws InterruptedException {
		for (int i = 0; i < 200; i++) {
			if (jdbc.sql("select exists (" + sql + ")").params(parameters).query(Boolean.class).single()) {
				return;
			}
			Thread.sleep(50);
		}
		throw new AssertionError("never: " + sql + "; there is "
				+ jdbc.sql("select * from webhook_deliveries order by id desc limit 3").query().listOfRows());
	}

}
