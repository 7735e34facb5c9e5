package kontor.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kontor.database.JobHandler;
import kontor.documents.text.TextReading;
import kontor.documents.text.TextSink;
import kontor.documents.text.TextState;
import org.springframework.stereotype.Component;

/** Reads the text of a content, so that the search box finds it. */
@Component
class TextJob implements JobHandler {

	static final String NAME = "document-text";

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Contents contents;

	TextJob(Contents contents) {
		this.contents = contents;
	}

	@Override
	public String name() {
		return NAME;
	}

	/** Once more would read the same; only the database may have been away. */
	@Override
	public int attempts() {
		return 3;
	}

	@Override
	public void run(long id) throws Exception {
		Optional<Contents.Content> content = contents.find(id);
		if (content.isPresent()) {
			Path file = contents.copy(id);
			try {
				TextSink text = new TextSink(PATIENCE);
				TextState state = TextReading.read(file, content.get().type(), text);
				boolean known = state == TextState.READ || state == TextState.CUT;
				contents.tell(id, state, known ? text.pieces() : List.of());
			}
			finally {
				Files.deleteIfExists(file);
			}
		}
	}

	@Override
	public void gaveUp(long id, Throwable reason) {
		contents.tell(id, TextState.FAILED, List.of());
	}

}
