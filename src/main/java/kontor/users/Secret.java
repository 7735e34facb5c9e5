package kontor.users;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A random text that opens something. Only its hash is stored; 256 random bits need no
 * slow one.
 */
public record Secret(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	public static Secret create() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** SHA-256 of the text. */
	public byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "Secret";
	}

}
