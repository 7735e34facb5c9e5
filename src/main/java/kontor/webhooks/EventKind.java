package kontor.webhooks;

import java.util.Locale;

/** What other programs can hear of. */
enum EventKind {

	CUSTOMER_CREATED, CUSTOMER_CHANGED, CUSTOMER_DELETED, CUSTOMER_RESTORED, CUSTOMER_MERGED, CUSTOMER_ERASED,
	INTERACTION_RECORDED, INTERACTION_CHANGED;

	/** What a test is called; nobody subscribes to it. */
	static final String PING = "ping";

	/** As it is sent and stored: customer.created. Never changed once released. */
	String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '.');
	}

	static EventKind of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT).replace('.', '_'));
	}

}
