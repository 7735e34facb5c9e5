package kontor.imports.files;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A file of events. It is read through first for the clocks, which may stand at its end;
 * then the events, and after them those that stand for single ones of a series.
 */
class CalendarFile {

	private static final int SAMPLES = 200;

	private static final int MOST = 200_000;

	private static final int MOST_SERIES = 20_000;

	private final Path file;

	private final TextEncoding encoding;

	private final Limits limits;

	private final EventClocks clocks;

	private final boolean cancelled;

	private final int others;

	private final List<EventText> first = new ArrayList<>();

	private int events;

	private int series;

	CalendarFile(Path file, TextEncoding encoding, Limits limits) throws IOException {
		this.file = file;
		this.encoding = encoding;
		this.limits = limits;
		CalendarSplitter splitter = split(this::survey);
		if (events == 0) {
			throw new ImportFileException(Reason.FILE_NO_EVENTS);
		}
		clocks = new EventClocks(splitter.zones());
		cancelled = splitter.method().equals("CANCEL");
		others = splitter.others();
	}

	private boolean survey(EventText event) {
		if (++events > MOST) {
			throw new ImportFileException(Reason.TOO_MANY_ROWS, MOST);
		}
		if (event.line("RRULE").isPresent() && ++series > MOST_SERIES) {
			throw new ImportFileException(Reason.TOO_MANY_ROWS, MOST_SERIES);
		}
		if (events <= SAMPLES) {
			first.add(event);
		}
		return true;
	}

	int count() {
		return events;
	}

	/** Title, day and place of some, those with umlauts first. */
	List<List<String>> samples() {
		return first.stream()
			.map((event) -> EventReader.read(event, clocks, cancelled))
			.map((event) -> List.of(event.title(), Objects.toString(event.start(), ""),
					Objects.toString(event.place(), ""), ""))
			.sorted(Comparator.comparing((List<String> cells) -> cells.stream().noneMatch(Texts::hasUmlaut)))
			.limit(ImportFile.SAMPLES)
			.toList();
	}

	List<RowProblem> notes() {
		return others == 0 ? List.of() : List.of(RowProblem.of(null, Reason.OTHER_PARTS, others));
	}

	void read(RowSink sink) throws IOException {
		boolean[] stopped = { false };
		for (boolean single : new boolean[] { false, true }) {
			split((event) -> {
				boolean wanted = event.line("RECURRENCE-ID").isPresent() == single;
				stopped[0] |= wanted && !stopped[0]
						&& !TableFile.accepted(sink, EventReader.read(event, clocks, cancelled));
				return !stopped[0];
			});
		}
	}

	private CalendarSplitter split(Predicate<EventText> use) throws IOException {
		CalendarSplitter splitter = new CalendarSplitter(limits);
		try (Reader text = encoding.reader(Files.newInputStream(file))) {
			splitter.split(text, use);
		}
		return splitter;
	}

}
