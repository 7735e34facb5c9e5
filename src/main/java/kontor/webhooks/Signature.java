package kontor.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kontor.users.Secret;

/** Proves to the receiver that a message comes from here and is fresh. */
final class Signature {

	private static final String ALGORITHM = "HmacSHA256";

	private static final String PREFIX = "kontor_hook_";

	private Signature() {
	}

	static String newSecret() {
		return PREFIX + Secret.create().text();
	}

	/**
	 * The header's value.
	 * @param secret as it was shown, prefix and all
	 * @param timestamp seconds since 1970
	 */
	static String of(String secret, long timestamp, String body) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
			byte[] sum = mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
			return "sha256=" + HexFormat.of().formatHex(sum);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
