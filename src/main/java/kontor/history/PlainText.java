package kontor.history;

import org.jspecify.annotations.Nullable;

/** Text as it is kept: one kind of line end, nothing that a database can't hold. */
final class PlainText {

	private PlainText() {
	}

	static @Nullable String of(@Nullable String text) {
		return text == null ? null : text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
	}

}
