package kontor.database.backup;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM over a stream in chunks. Each chunk's nonce is its number and whether it is
 * the last one, so that none can be moved, left out or cut off; the key is used for one
 * file only. What stands in clear before is authenticated with every chunk.
 */
final class Seal {

	static final int CHUNK = 1 << 16;

	static final int TAG = 16;

	private static final int NONCE = 12;

	private final SecretKey key;

	private final byte[] clear;

	private long number;

	Seal(SecretKey key, byte[] clear) {
		this.key = key;
		this.clear = clear;
	}

	byte[] close(byte[] plain, int length, boolean last) {
		try {
			return cipher(Cipher.ENCRYPT_MODE, last).doFinal(plain, 0, length);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * @throws GeneralSecurityException where it is not what was sealed with this key
	 */
	byte[] open(byte[] sealed, boolean last) throws GeneralSecurityException {
		return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed);
	}

	private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
		byte[] nonce = ByteBuffer.allocate(NONCE)
			.putLong(NONCE - 9, number++)
			.put(NONCE - 1, (byte) (last ? 1 : 0))
			.array();
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
		cipher.updateAAD(clear);
		return cipher;
	}

}
