package kontor.imports.files;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A file of cards. */
class CardFile {

	private static final int SAMPLES = 200;

	private final Path file;

	private final TextEncoding encoding;

	private final Limits limits;

	/** Names of groups by the identifiers of their members. */
	private final Map<String, List<String>> groups = new HashMap<>();

	private final List<String> groupNames = new ArrayList<>();

	private final List<ImportedRecord> samples = new ArrayList<>();

	private int cards;

	private int outside;

	CardFile(Path file, TextEncoding encoding, Limits limits) throws IOException {
		this.file = file;
		this.encoding = encoding;
		this.limits = limits;
		this.outside = split(this::survey);
	}

	/** How many cards there are, groups left out. */
	int count() {
		return cards;
	}

	/** Cards from the beginning of the file. */
	List<ImportedRecord> samples() {
		return samples;
	}

	List<RowProblem> notes() {
		List<RowProblem> notes = new ArrayList<>();
		if (outside > 0) {
			notes.add(RowProblem.of(null, Reason.TEXT_OUTSIDE_CARDS, outside));
		}
		if (!groupNames.isEmpty()) {
			notes.add(RowProblem.of(null, Reason.GROUPS_AS_TAGS, String.join(", ", groupNames)));
		}
		return notes;
	}

	void read(String home, RowSink sink) throws IOException {
		split((card) -> card.isGroup() || TableFile.accepted(sink, CardReader.read(card, groups, home)));
	}

	private boolean survey(CardText card) {
		if (card.isGroup()) {
			String name = CardReader.readGroup(card, groups);
			groupNames.add(name);
		}
		else if (++cards > limits.rows()) {
			throw new ImportFileException(Reason.TOO_MANY_ROWS, limits.rows());
		}
		else if (cards <= SAMPLES) {
			samples.add(CardReader.read(card, Map.of(), Countries.GERMANY));
		}
		return true;
	}

	private int split(Predicate<CardText> use) throws IOException {
		CardDecoder decoder = CardDecoder.of(encoding);
		CardSplitter splitter = new CardSplitter(decoder, limits);
		TextEncoding raw = new TextEncoding(StandardCharsets.ISO_8859_1, encoding.mark(), null, false);
		try (Reader text = (decoder.bytes() ? raw : encoding).reader(Files.newInputStream(file))) {
			splitter.split(text, use);
		}
		return splitter.outside();
	}

}
