package kontor.sales;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kontor.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** A list that somebody types, one thing in each line. */
final class Lines {

	private Lines() {
	}

	/** Without blank lines, each once. */
	static List<String> of(@Nullable String typed) {
		return typed == null ? List.of()
				: Stream.of(typed.split("\\R")).map(TypedText::line).filter(Objects::nonNull).distinct().toList();
	}

}
