package kontor.users.twofactor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes on paper for the day the telephone is lost. Each has 80 random bits and works
 * once; only hashes are stored.
 */
@Component
@Transactional
public class RecoveryCodes {

	static final int COUNT = 10;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient jdbc;

	RecoveryCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * New codes; the earlier ones stop working.
	 * @return what nobody can find out later
	 */
	public List<String> renew(long user) {
		List<String> codes = Stream.generate(RecoveryCodes::create).distinct().limit(COUNT).toList();
		jdbc.sql("""
				insert into recovery_codes (user_id, code_hashes) values (:user, :hashes)
				on conflict (user_id) do update set code_hashes = excluded.code_hashes""")
			.param("user", user)
			.param("hashes", codes.stream().map(RecoveryCodes::hash).toArray(byte[][]::new))
			.update();
		return codes;
	}

	/**
	 * Uses a code up.
	 * @return false if there is none like it, or no more
	 */
	public boolean accept(long user, String typed) {
		return jdbc.sql("""
				update recovery_codes set code_hashes = array_remove(code_hashes, :hash)
				where user_id = :user and :hash = any (code_hashes)""")
			.param("user", user)
			.param("hash", hash(typed))
			.update() == 1;
	}

	/** How many still work. */
	@Transactional(readOnly = true)
	public int left(long user) {
		return jdbc.sql("select cardinality(code_hashes) from recovery_codes where user_id = :user")
			.param("user", user)
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	void remove(long user) {
		jdbc.sql("delete from recovery_codes where user_id = :user").param("user", user).update();
	}

	private static String create() {
		byte[] bytes = new byte[10];
		RANDOM.nextBytes(bytes);
		return new Base32().encodeToString(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
	}

	/** Comparing hashes of random codes tells nobody how much of one was right. */
	private static byte[] hash(String typed) {
		String code = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
		try {
			return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
