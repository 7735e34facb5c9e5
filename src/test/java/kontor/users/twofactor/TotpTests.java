package kontor.users.twofactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

	private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	/** Appendix B of the RFC, the last six of its eight digits. */
	@ParameterizedTest
	@CsvSource({ "59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037",
			"20000000000,353130" })
	void codesAreThoseOfTheStandard(long second, String code) {
		assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
	}

	@Test
	void aClockMayBeOneStepWrongAndNoMore() {
		Instant now = Instant.ofEpochSecond(3000);
		assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, 99), now)).isEqualTo(OptionalLong.of(99));
		assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, 100), now)).isEqualTo(OptionalLong.of(100));
		assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, 101), now)).isEqualTo(OptionalLong.of(101));
		assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, 98), now)).isEmpty();
		assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, 102), now)).isEmpty();
		assertThat(Totp.stepOf(SECRET, "", now)).isEmpty();
	}

	@Test
	void theSecretIsReadableForPeopleAndApps() {
		assertThat(Totp.text(SECRET)).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
		assertThat(Totp.address("Kontor Bäcker & Söhne", "kim@haus", SECRET)).isEqualTo(
				"otpauth://totp/Kontor%20B%C3%A4cker%20%26%20S%C3%B6hne:kim%40haus?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
						+ "&issuer=Kontor%20B%C3%A4cker%20%26%20S%C3%B6hne&algorithm=SHA1&digits=6&period=30");
		assertThat(Totp.newSecret()).hasSize(20).isNotEqualTo(Totp.newSecret());
	}

	@Test
	void aTelephoneReadsThePicture() throws Exception {
		String address = Totp.address("Kontor", "kim", SECRET);
		String svg = QrCode.svg(address);
		assertThat(svg).doesNotContain("style").doesNotContain("script");
		assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new Photo(svg)))).getText())
			.isEqualTo(address);
	}

	/** Draws the dots that the picture lists, four points each. */
	private static final class Photo extends LuminanceSource {

		private static final int SCALE = 4;

		private final boolean[][] dark;

		Photo(String svg) {
			super(size(svg) * SCALE, size(svg) * SCALE);
			dark = new boolean[size(svg)][size(svg)];
			Matcher dot = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
			while (dot.find()) {
				dark[Integer.parseInt(dot.group(2))][Integer.parseInt(dot.group(1))] = true;
			}
		}

		private static int size(String svg) {
			return Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+).*", "$1"));
		}

		@Override
		public byte[] getRow(int y, byte[] row) {
			return Arrays.copyOfRange(getMatrix(), y * getWidth(), (y + 1) * getWidth());
		}

		@Override
		public byte[] getMatrix() {
			byte[] all = new byte[getWidth() * getHeight()];
			for (int i = 0; i < all.length; i++) {
				all[i] = (byte) (dark[i / getWidth() / SCALE][i % getWidth() / SCALE] ? 0 : 255);
			}
			return all;
		}

	}

}
