package kontor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class VaultTests {

	private static final byte[] TEXT = "sehr geheim".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path home;

	@Test
	void whatIsSealedIsReadAgainForTheSamePurposeOnly() {
		Vault vault = vault("");
		byte[] sealed = vault.seal(TEXT, "app:1");
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("geheim");
		assertThat(vault.seal(TEXT, "app:1")).isNotEqualTo(sealed);
		assertThat(vault.open(sealed, "app:1")).isEqualTo(TEXT);
		refuses(vault, sealed, "app:2");
		sealed[sealed.length - 1] ^= 1;
		refuses(vault, sealed, "app:1");
		refuses(vault, new byte[0], "app:1");
	}

	@Test
	void theKeyLiesInAFileThatOnlyItsOwnerReads() throws IOException {
		home = home.resolve("new/folder");
		byte[] sealed = vault("").seal(TEXT, "x");
		Path file = home.resolve("secret.key");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(vault("").open(sealed, "x")).isEqualTo(TEXT);
		assertThat(vault(Files.readString(file)).open(sealed, "x")).as("as a setting").isEqualTo(TEXT);
		refuses(vault("x".repeat(32)), sealed, "x");
	}

	@Test
	void aKeyFromTheSettingsNeedsNoFile() {
		byte[] sealed = vault("k".repeat(32)).seal(TEXT, "x");
		assertThat(vault("k".repeat(32)).open(sealed, "x")).isEqualTo(TEXT);
		assertThat(home.resolve("secret.key")).doesNotExist();
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> vault("short")).withMessageContaining("32");
	}

	private Vault vault(String key) {
		return new Vault(new MockEnvironment().withProperty("kontor.home", home.toString())
			.withProperty("kontor.secret-key", key));
	}

	private static void refuses(Vault vault, byte[] sealed, String purpose) {
		assertThatExceptionOfType(Vault.OtherKeyException.class).isThrownBy(() -> vault.open(sealed, purpose));
	}

}
