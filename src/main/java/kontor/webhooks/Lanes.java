package kontor.webhooks;

import java.util.Collection;
import java.util.Optional;
import kontor.database.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works for which subscription: one thread of one machine at a time. Where it is
 * killed, another takes over when the lease is over.
 */
@Component
@Transactional
class Lanes {

	/** Longer than a round takes. */
	private static final int LEASE_SECONDS = 60;

	private final JdbcClient jdbc;

	Lanes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The right to send for a subscription.
	 *
	 * @param number of this turn; a later one takes the right away
	 * @param failures in a row
	 */
	record Turn(long subscriptionId, String target, long number, int failures) {

	}

	/**
	 * The subscription that has waited longest of those with something to send.
	 * @param busy targets that are not wanted
	 */
	public Optional<Turn> take(Collection<String> busy) {
		return jdbc
			.sql("""
					update webhook_lanes set turn = turn + 1, served_at = now(), leased_until = now() + make_interval(secs => :lease)
					where subscription_id = (select l.subscription_id from webhook_lanes l
						join webhook_subscriptions s on s.id = l.subscription_id
						where (l.leased_until is null or l.leased_until < now()) and (l.rest_until is null or l.rest_until <= now())
							and not l.target = any (cast(:busy as text[]))
							and exists (select from webhook_deliveries d where d.subscription_id = l.subscription_id
								and d.state = 'WAITING' and d.next_attempt_at <= now() and (s.state = 'ACTIVE' or d.event = 'ping'))
						order by l.served_at nulls first limit 1 for update of l skip locked)
					returning subscription_id, target, turn as number, failures""")
			.param("lease", LEASE_SECONDS)
			.param("busy", busy.toArray(String[]::new))
			.query(Records.of(Turn.class))
			.optional();
	}

	public void release(Turn turn) {
		jdbc.sql("update webhook_lanes set leased_until = null where subscription_id = ? and turn = ?")
			.params(turn.subscriptionId(), turn.number())
			.update();
	}

	/** The target may be well again. */
	public void wakeUp(long subscription) {
		jdbc.sql("update webhook_lanes set rest_until = null where subscription_id = ?").param(subscription).update();
	}

}
