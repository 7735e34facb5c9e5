package kontor.users;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes guessing slow: after some wrong passwords an account and an address have to wait,
 * each time twice as long. An attempt counts as failed until it has succeeded, so that
 * many at once gain nothing.
 */
@Component
@Transactional
class SignInThrottle {

	private static final int LONGEST_WAIT = 900;

	private static final int FIRST_WAIT = 15;

	private final JdbcClient jdbc;

	SignInThrottle(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is counted, and after how many failures it has to wait. */
	enum Kind {

		ACCOUNT(5), ADDRESS(20);

		private final int free;

		Kind(int free) {
			this.free = free;
		}

	}

	/** A wrong password. */
	record Failure(Instant failedAt, String username, String address) {

	}

	/** Who has to wait. */
	record Block(Kind kind, String name, int failures, Instant blockedUntil) {

	}

	/**
	 * Asks for leave to compare a password.
	 * @return how long to wait; empty if the attempt may go on
	 */
	Optional<Duration> begin(String username, String address) {
		boolean free = count(Kind.ADDRESS, network(address)) & count(Kind.ACCOUNT, cut(username));
		return free ? Optional.empty() : Optional.of(remaining(username, address));
	}

	/** The same for somebody who has not said who he is. */
	Optional<Duration> begin(String address) {
		return count(Kind.ADDRESS, network(address)) ? Optional.empty() : Optional.of(remaining("", address));
	}

	void failed(String username, String address) {
		jdbc.sql("insert into sign_in_failures (username, address) values (:username, :address)")
			.param("username", cut(username))
			.param("address", address)
			.update();
	}

	/**
	 * Notes a failure of a program, which tries again at once.
	 * @return whether it is the address's first within a minute; others are not noted
	 */
	boolean failedNow(String program, String address) {
		return jdbc.sql("""
				insert into sign_in_failures (username, address) select :program, :address where not exists (
					select from sign_in_failures f where f.failed_at > now() - interval '1 minute'
						and f.username = :program and f.address = :address)""")
			.param("program", program)
			.param("address", network(address))
			.update() == 1;
	}

	/** Forgets the account's failures and this attempt's count at the address. */
	void succeeded(String username, String address) {
		free(Kind.ACCOUNT, cut(username));
		forgive(Kind.ADDRESS, network(address));
	}

	/** Forgets this attempt only: the account's earlier failures stay counted. */
	void passed(String username, String address) {
		forgive(Kind.ACCOUNT, cut(username));
		forgive(Kind.ADDRESS, network(address));
	}

	/** Forgets one attempt at the address. */
	void forgive(String address) {
		forgive(Kind.ADDRESS, network(address));
	}

	private void forgive(Kind kind, String name) {
		jdbc.sql("""
				update sign_in_blocks set failures = greatest(failures - 1, 0), blocked_until = null
				where kind = :kind and name = :name""").param("kind", kind.name()).param("name", name).update();
	}

	void free(Kind kind, String name) {
		jdbc.sql("delete from sign_in_blocks where kind = :kind and name = :name")
			.param("kind", kind.name())
			.param("name", name)
			.update();
	}

	/** The newest 100 failures. */
	@Transactional(readOnly = true)
	List<Failure> failures() {
		return jdbc.sql("""
				select failed_at, username, address from sign_in_failures
				order by failed_at desc limit 100""").query(Failure.class).list();
	}

	/** Who has to wait at the moment, longest first. */
	@Transactional(readOnly = true)
	List<Block> blocks() {
		return jdbc.sql("""
				select kind, name, failures, blocked_until from sign_in_blocks
				where blocked_until > now() order by blocked_until desc limit 100""").query(Block.class).list();
	}

	/** Removes what is too old to matter. */
	void tidy() {
		jdbc.sql("delete from sign_in_failures where failed_at < now() - interval '30 days'").update();
		jdbc.sql("delete from sign_in_blocks where last_failed_at < now() - interval '1 day'").update();
	}

	private boolean count(Kind kind, String name) {
		return jdbc
			.sql("""
					insert into sign_in_blocks as b (kind, name, failures, last_failed_at)
					values (:kind, :name, 1, now())
					on conflict (kind, name) do update set
						failures = case when b.last_failed_at < now() - interval '1 hour' then 1 else b.failures + 1 end,
						blocked_until = case
							when b.last_failed_at < now() - interval '1 hour' or b.failures + 1 < :free then null
							else now() + make_interval(secs => least(:longest, :first * 2 ^ least(b.failures + 1 - :free, 20)))
						end,
						last_failed_at = now()
					where b.blocked_until is null or b.blocked_until <= now()""")
			.param("kind", kind.name())
			.param("name", name)
			.param("free", kind.free)
			.param("longest", LONGEST_WAIT)
			.param("first", FIRST_WAIT)
			.update() == 1;
	}

	private Duration remaining(String username, String address) {
		return jdbc.sql("""
				select max(blocked_until) from sign_in_blocks
				where (kind, name) in (('ACCOUNT', :username), ('ADDRESS', :address))""")
			.param("username", cut(username))
			.param("address", network(address))
			.query(OffsetDateTime.class)
			.optional()
			.map((until) -> Duration.between(Instant.now(), until))
			.filter((wait) -> wait.toSeconds() > 0)
			.orElse(Duration.ofSeconds(1));
	}

	/** A host with IPv6 owns 2^64 addresses: they count as one. */
	static String network(String address) {
		if (!address.contains(":")) {
			return cut(address);
		}
		try {
			byte[] half = Arrays.copyOf(InetAddress.getByName(address).getAddress(), 8);
			return InetAddress.getByAddress(Arrays.copyOf(half, 16)).getHostAddress() + "/64";
		}
		catch (UnknownHostException ex) {
			return cut(address);
		}
	}

	private static String cut(String text) {
		return text.length() > 60 ? text.substring(0, 60) : text;
	}

}
