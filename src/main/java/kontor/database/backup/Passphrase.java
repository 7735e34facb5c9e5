package kontor.database.backup;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** What opens an encrypted backup; the same on every keyboard. */
record Passphrase(String text) {

	static final int SHORTEST = 12;

	/** More would only keep the machine busy: no Kontor writes such a file. */
	private static final int MOST_ROUNDS = 20_000_000;

	private static final int SALT = 16;

	private static final int KEY_BITS = 256;

	Passphrase {
		text = Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	boolean isTooShort() {
		return text.codePointCount(0, text.length()) < SHORTEST;
	}

	static Header.Encryption newEncryption(int rounds) {
		byte[] salt = new byte[SALT];
		new SecureRandom().nextBytes(salt);
		return new Header.Encryption(salt, rounds);
	}

	SecretKey key(Header.Encryption encryption) {
		if (encryption.rounds() < 1 || encryption.rounds() > MOST_ROUNDS || encryption.salt().length == 0) {
			throw BackupRefused.damaged("nobody encrypts like that");
		}
		try {
			PBEKeySpec spec = new PBEKeySpec(text.toCharArray(), encryption.salt(), encryption.rounds(), KEY_BITS);
			byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
			return new SecretKeySpec(key, "AES");
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "Passphrase";
	}

}
