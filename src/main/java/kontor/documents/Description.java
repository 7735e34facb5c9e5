package kontor.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kontor.history.Direction;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a document.
 *
 * @param title at most 255 characters
 * @param tags without repetition
 */
record Description(String title, DocumentKind kind, Direction direction, LocalDate datedOn, List<String> tags,
		@Nullable String note, boolean confidential) {

	static final int LONGEST_TITLE = 255;

	static final int LONGEST_NOTE = 20_000;

	static final int LONGEST_TAG = 40;

	static final int MOST_TAGS = 20;

	Description {
		title = cut(title.replace("\0", "").strip());
		note = note == null || note.isBlank() ? null : note.replace("\0", "").replace("\r\n", "\n");
	}

	/** Of a file about which nobody said anything. */
	static Description of(String fileName, DocumentKind kind, Direction direction, boolean confidential) {
		int dot = fileName.lastIndexOf('.');
		return new Description(dot > 0 ? fileName.substring(0, dot) : fileName, kind, direction,
				LocalDate.now(Formats.ZONE), List.of(), null, confidential);
	}

	/** Tags as they are typed, between commas. */
	static List<String> tags(@Nullable String typed) {
		return typed == null ? List.of()
				: Stream.of(typed.replace("\0", "").split(","))
					.map(String::strip)
					.filter((tag) -> !tag.isEmpty())
					.distinct()
					.toList();
	}

	private static String cut(String title) {
		return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
	}

}
