package kontor.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import org.springframework.util.function.SingletonSupplier;

/**
 * Encrypts what must not be readable in the database or a copy of it (AES-GCM). The key
 * is made from the text of {@code kontor.secret-key}, else from the file
 * {@code secret.key} in {@code kontor.home}, which is made when it is needed first and
 * which only its owner may read. Several machines on one database need the same.
 */
@Component
public class Vault {

	/** Encrypted backups take it along. */
	private static final String FILE = "secret.key";

	private static final int SHORTEST = 32;

	private static final byte VERSION = 1;

	private static final int NONCE = 12;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Supplier<SecretKey> key;

	Vault(Environment environment) {
		String typed = environment.getProperty("kontor.secret-key", "");
		Path home = Path.of(environment.getProperty("kontor.home", "kontor-data"));
		if (!typed.isEmpty() && typed.length() < SHORTEST) {
			throw new StartRefused("kontor.secret-key needs " + SHORTEST + " characters or more.");
		}
		key = SingletonSupplier.of(() -> key(typed.isEmpty() ? ofFile(home) : typed));
	}

	/** It was encrypted with another key, or is damaged. */
	public static class OtherKeyException extends RuntimeException {

		OtherKeyException(Throwable cause) {
			super("Something was encrypted with another key: kontor.secret-key or " + FILE
					+ " in kontor.home is not the one of this database", cause);
		}

	}

	/**
	 * @param purpose what it is and whose: only who says the same can read it again
	 */
	public byte[] seal(byte[] plain, String purpose) {
		byte[] nonce = new byte[NONCE];
		RANDOM.nextBytes(nonce);
		try {
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(plain);
			return ByteBuffer.allocate(1 + NONCE + sealed.length).put(VERSION).put(nonce).put(sealed).array();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * @throws OtherKeyException if this Kontor has not sealed it for this purpose
	 */
	public byte[] open(byte[] sealed, String purpose) {
		try {
			Assert.isTrue(sealed.length > 1 + NONCE && sealed[0] == VERSION, "not sealed here");
			ByteBuffer parts = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
			byte[] nonce = new byte[NONCE];
			byte[] text = new byte[parts.get(nonce).remaining()];
			parts.get(text);
			return cipher(Cipher.DECRYPT_MODE, nonce, purpose).doFinal(text);
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			throw new OtherKeyException(ex);
		}
	}

	private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key.get(), new GCMParameterSpec(128, nonce));
		cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

	private static SecretKey key(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return new SecretKeySpec(hash, "AES");
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String ofFile(Path home) {
		Path file = home.resolve(FILE);
		try {
			if (Files.notExists(file)) {
				create(home, file);
			}
			String text = read(file);
			Assert.state(text.length() >= SHORTEST, () -> "There is no key in " + file.toAbsolutePath());
			return text;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key in " + file.toAbsolutePath() + " cannot be read", ex);
		}
	}

	private static void create(Path home, Path file) throws IOException {
		byte[] random = new byte[32];
		RANDOM.nextBytes(random);
		Files.createDirectories(home);
		try {
			OwnerOnly.createFile(file, Base64.getEncoder().encodeToString(random));
		}
		catch (FileAlreadyExistsException ex) {
			// another process was faster: its key counts
		}
	}

	/** Another process may just have created it and not written yet. */
	private static String read(Path file) throws IOException {
		String text = Files.readString(file).strip();
		for (int i = 0; i < 20 && text.isEmpty(); i++) {
			pause();
			text = Files.readString(file).strip();
		}
		return text;
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
