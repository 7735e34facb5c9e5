package kontor.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A file of events. It is read through first for the clocks, which may stand at its end;
 * then the events, and after them those that stand for single ones of a series. Never
 * more than an event is in memory, and what changes a series from some day on.
 */
class CalendarFile {

	private static final int SAMPLES = 200;

	private static final int MOST = 200_000;

	private static final int MOST_SERIES = 20_000;

	private static final int MOST_TURNS = 1000;

	private final Path file;

	private final TextEncoding encoding;

	private final Limits limits;

	private final EventClocks clocks;

	private final int others;

	private final List<EventText> first = new ArrayList<>();

	/** What changes series from some day on, by the name of the series. */
	private final Map<String, List<EventText>> turns = new HashMap<>();

	private int events;

	private int series;

	private int singles;

	CalendarFile(Path file, TextEncoding encoding, Limits limits) throws IOException {
		this.file = file;
		this.encoding = encoding;
		this.limits = limits;
		CalendarSplitter splitter = split(this::survey);
		if (events == 0) {
			throw new ImportFileException(Reason.FILE_NO_EVENTS);
		}
		clocks = new EventClocks(splitter.zones());
		others = splitter.others();
	}

	/**
	 * How to read it, letters that were folded in the middle put together.
	 * @param guess how a file without such letters is to be read
	 */
	static TextEncoding encoding(Path file, TextEncoding guess) throws IOException {
		if (!isNarrow(guess)) {
			return guess;
		}
		try (InputStream bytes = unbroken(file)) {
			return TextEncoding.of(TextScan.of(bytes));
		}
	}

	private static boolean isNarrow(TextEncoding encoding) {
		return encoding.charset().equals(StandardCharsets.UTF_8) || !encoding.charset().name().startsWith("UTF");
	}

	private static InputStream unbroken(Path file) throws IOException {
		return new UnbrokenStream(Files.newInputStream(file));
	}

	private boolean survey(EventText event) {
		if (++events > MOST) {
			throw new ImportFileException(Reason.TOO_MANY_ROWS, MOST);
		}
		if (event.line("RRULE").isPresent() && ++series > MOST_SERIES) {
			throw new ImportFileException(Reason.TOO_MANY_ROWS, MOST_SERIES);
		}
		singles += event.isSingle() ? 1 : 0;
		if (event.isTurn()) {
			turns.computeIfAbsent(EventReader.uid(event), (uid) -> new ArrayList<>()).add(event);
			if (turns.size() > MOST_TURNS || turns.get(EventReader.uid(event)).size() > MOST_TURNS) {
				throw new ImportFileException(Reason.TOO_MANY_ROWS, MOST_TURNS);
			}
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
			.map(this::read)
			.map((event) -> List.of(event.title(), Objects.toString(event.start(), ""),
					Objects.toString(event.place(), ""), ""))
			.sorted(Comparator.comparing((List<String> cells) -> cells.stream().noneMatch(Texts::hasUmlaut)))
			.limit(ImportFile.SAMPLES)
			.toList();
	}

	List<RowProblem> notes() {
		return others == 0 ? List.of() : List.of(RowProblem.of(null, Reason.OTHER_PARTS, others));
	}

	private ImportedAppointment read(EventText event) {
		return EventReader.read(event, clocks);
	}

	void read(RowSink sink) throws IOException {
		Map<String, TurnedSeries> turned = new HashMap<>();
		boolean more = each((event) -> !event.isSingle(), (event) -> TableFile.accepted(sink, whole(event, turned)));
		if (more && !turns.isEmpty()) {
			more = each(EventText::isTurn, (event) -> TableFile.accepted(sink, single(event, turned)));
		}
		if (more && singles > 0) {
			each((event) -> event.isSingle() && !event.isTurn(),
					(event) -> TableFile.accepted(sink, single(event, turned)));
		}
	}

	private boolean each(Predicate<EventText> wanted, Predicate<EventText> use) throws IOException {
		boolean[] more = { true };
		split((event) -> {
			more[0] = more[0] && (!wanted.test(event) || use.test(event));
			return more[0];
		});
		return more[0];
	}

	private ImportedAppointment whole(EventText event, Map<String, TurnedSeries> turned) {
		ImportedAppointment read = read(event);
		List<EventText> later = turns.getOrDefault(read.uid(), List.of());
		if (later.isEmpty() || read.start() == null) {
			return read;
		}
		TurnedSeries series = new TurnedSeries(read, later.stream().map(this::read).toList());
		turned.put(read.uid(), series);
		return series.beginning();
	}

	private ImportedAppointment single(EventText event, Map<String, TurnedSeries> turned) {
		ImportedAppointment read = read(event);
		TurnedSeries series = turned.get(read.uid());
		return series != null ? series.place(read)
				: event.isTurn() ? read.wrong("RECURRENCE-ID", Reason.EVENT_RANGE) : read;
	}

	private CalendarSplitter split(Predicate<EventText> use) throws IOException {
		CalendarSplitter splitter = new CalendarSplitter(limits);
		try (InputStream bytes = isNarrow(encoding) ? unbroken(file) : Files.newInputStream(file);
				Reader text = encoding.reader(bytes)) {
			splitter.split(text, use);
		}
		return splitter;
	}

}
