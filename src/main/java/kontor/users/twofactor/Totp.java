package kontor.users.twofactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.web.util.UriUtils;

/**
 * Codes that change every 30 seconds (RFC 6238, SHA-1, six digits): what every
 * authenticator app shows.
 */
public final class Totp {

	static final int SECONDS = 30;

	private static final int LENGTH = 20;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Totp() {
	}

	static byte[] newSecret() {
		byte[] secret = new byte[LENGTH];
		RANDOM.nextBytes(secret);
		return secret;
	}

	/** The code of one step of 30 seconds since 1970. */
	public static String code(byte[] secret, long step) {
		byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
		int offset = hash[hash.length - 1] & 0xf;
		int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
		return "%06d".formatted(number % 1_000_000);
	}

	/** The step of now. */
	public static long step(Instant now) {
		return now.getEpochSecond() / SECONDS;
	}

	/**
	 * The step whose code was typed: this one, the one before or the next, because clocks
	 * differ.
	 */
	static OptionalLong stepOf(byte[] secret, String typed, Instant now) {
		OptionalLong found = OptionalLong.empty();
		for (long step = step(now) - 1; step <= step(now) + 1; step++) {
			if (same(code(secret, step), typed)) {
				found = OptionalLong.of(step);
			}
		}
		return found;
	}

	private static boolean same(String expected, String typed) {
		return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
	}

	/** What people type into the app who cannot photograph the code. */
	public static String text(byte[] secret) {
		return new Base32().encodeToString(secret).replace("=", "").replaceAll("(.{4})(?=.)", "$1 ");
	}

	/** What the app reads from the picture. */
	public static String address(String issuer, String account, byte[] secret) {
		return "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s&algorithm=SHA1&digits=6&period=%4$d"
			.formatted(encode(issuer), encode(account), new Base32().encodeToString(secret).replace("=", ""), SECONDS);
	}

	private static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

	private static byte[] hmac(byte[] secret, byte[] message) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(secret, "RAW"));
			return mac.doFinal(message);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
