package kontor.users;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Hashes passwords and compares them. One hash takes about a tenth of a second and 7 MB,
 * so only a few run at a time.
 */
@Component
class Passwords {

	static final int SHORTEST = 10;

	static final int LONGEST = 200;

	private final PasswordEncoder encoder;

	private final Semaphore places = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

	private final Supplier<String> nobody = SingletonSupplier.of(() -> hash(UUID.randomUUID().toString()));

	/**
	 * @param memory KiB that one hash takes
	 * @param iterations how often the memory is gone through: so often does a guess cost
	 */
	Passwords(@Value("${kontor.passwords.memory:7168}") int memory,
			@Value("${kontor.passwords.iterations:5}") int iterations) {
		encoder = new DelegatingPasswordEncoder("argon2", Map.of("argon2",
				new Argon2PasswordEncoder(16, 32, 1, memory, iterations), "bcrypt", new BCryptPasswordEncoder()));
	}

	String hash(String password) {
		return oneOfFew(() -> encoder.encode(password));
	}

	/**
	 * Takes the same time whether there is a hash or not, so that nobody can find out
	 * which accounts exist.
	 */
	boolean match(String password, @Nullable String hash) {
		String reference = nobody.get();
		String typed = password.length() > LONGEST ? "" : password;
		boolean same = oneOfFew(() -> encoder.matches(typed, hash == null ? reference : hash));
		return same && hash != null && !typed.isEmpty();
	}

	boolean isOutdated(String hash) {
		return encoder.upgradeEncoding(hash);
	}

	private <T> T oneOfFew(Supplier<T> work) {
		places.acquireUninterruptibly();
		try {
			return work.get();
		}
		finally {
			places.release();
		}
	}

}
