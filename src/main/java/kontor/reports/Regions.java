package kontor.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What lies where a postcode begins with these two digits. */
final class Regions {

	private static final Map<String, String> NAMES = read();

	private Regions() {
	}

	/** The largest towns; empty where none is known. */
	static String of(String digits) {
		return NAMES.getOrDefault(digits, "");
	}

	private static Map<String, String> read() {
		try (InputStream in = Regions.class.getResourceAsStream("/reports/regions.csv")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
				.map((line) -> line.split(";"))
				.collect(Collectors.toUnmodifiableMap((line) -> line[0], (line) -> line[1]));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
