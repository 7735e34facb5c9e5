package kontor.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed opens with the same key, whole and in order. */
class SealTests {

	private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");

	private static final byte[] CLEAR = { 1, 2, 3 };

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, Seal.CHUNK - 1, Seal.CHUNK, Seal.CHUNK + 1, 3 * Seal.CHUNK })
	void everySizeOpensAgain(int size) throws IOException {
		byte[] plain = plain(size);
		byte[] sealed = sealed(plain);
		assertThat(open(sealed, CLEAR)).isEqualTo(plain);
		refused(sealed, new byte[] { 1, 2, 4 });
	}

	@ParameterizedTest
	@ValueSource(ints = { Seal.CHUNK + 1, 3 * Seal.CHUNK })
	void noChunkCanBeCutOffOrMoved(int size) throws IOException {
		byte[] sealed = sealed(plain(size));
		int chunk = Seal.CHUNK + Seal.TAG;
		refused(Arrays.copyOf(sealed, chunk), CLEAR);
		refused(Arrays.copyOfRange(sealed, chunk, sealed.length), CLEAR);
		byte[] twice = Arrays.copyOf(sealed, sealed.length + chunk);
		System.arraycopy(sealed, 0, twice, chunk, sealed.length);
		refused(twice, CLEAR);
	}

	private static byte[] plain(int size) {
		byte[] plain = new byte[size];
		new Random(size).nextBytes(plain);
		return plain;
	}

	private static byte[] sealed(byte[] plain) throws IOException {
		ByteArrayOutputStream sealed = new ByteArrayOutputStream();
		SealingOutput output = new SealingOutput(sealed, new Seal(KEY, CLEAR));
		output.write(plain);
		output.finish();
		return sealed.toByteArray();
	}

	private static byte[] open(byte[] sealed, byte[] clear) throws IOException {
		return new SealedInput(new ByteArrayInputStream(sealed), sealed.length, new Seal(KEY, clear)).readAllBytes();
	}

	private static void refused(byte[] sealed, byte[] clear) {
		assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> open(sealed, clear));
	}

}
