package kontor.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A text of the stock, without its comments. */
record Resource(List<String> lines) {

	static Resource named(String name) {
		try (InputStream in = Resource.class.getResourceAsStream("/demo/" + name)) {
			String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
			return new Resource(text.lines().filter((line) -> !line.startsWith("#")).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<String[]> rows(String separator) {
		return lines.stream().filter((line) -> !line.isBlank()).map((line) -> line.split(separator)).toList();
	}

}
