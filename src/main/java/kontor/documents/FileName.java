package kontor.documents;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/** The names of files, as people read them: composed, without the sender's folders. */
final class FileName {

	private static final int LONGEST = 255;

	private static final String NAMELESS = "Dokument";

	private FileName() {
	}

	/** What it is kept as; never empty. */
	static String of(@Nullable String sent) {
		String composed = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
		String name = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]", "")
			.strip();
		return name.isEmpty() ? NAMELESS : name.length() > LONGEST ? shortened(name) : name;
	}

	/** The ending stays: it says what opens the file. */
	private static String shortened(String name) {
		int dot = name.lastIndexOf('.');
		String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
		return name.substring(0, LONGEST - ending.length()) + ending;
	}

	/** The header by which a browser saves the file under its name, RFC 5987. */
	static String disposition(String name, boolean shown) {
		ContentDisposition.Builder builder = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
		return builder.filename(name, StandardCharsets.UTF_8).build().toString();
	}

}
