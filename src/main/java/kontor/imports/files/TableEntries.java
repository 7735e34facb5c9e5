package kontor.imports.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.imports.files.ImportedEntry.Channel;
import kontor.imports.files.ImportedEntry.Direction;
import kontor.imports.files.Mapping.Column;
import kontor.imports.files.Table.RawRow;
import org.jspecify.annotations.Nullable;

/** Turns rows of a table into entries of the history. */
class TableEntries {

	private static final int SUBJECT = 300;

	private static final int BODY = 100_000;

	/** So many rows are kept in mind, to tell those that say the same. */
	private static final int KEPT = 200_000;

	private final Map<Long, Integer> said = new LinkedHashMap<>() {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
			return size() > KEPT;
		}
	};

	private final List<Column> columns;

	private final boolean monthFirst;

	TableEntries(Mapping mapping, boolean monthFirst) {
		this.columns = mapping.effective();
		this.monthFirst = monthFirst;
	}

	/**
	 * @return null for a row without anything
	 */
	@Nullable ImportedEntry read(RawRow raw, @Nullable String sheet, List<RowProblem> known) {
		Map<Target, String> cells = new EnumMap<>(Target.class);
		List<String> rest = new ArrayList<>();
		List<RowProblem> problems = new ArrayList<>(known);
		for (int at = 0; at < columns.size(); at++) {
			take(columns.get(at), Texts.cell(raw.cell(at)), cells, rest, problems);
		}
		if (cells.isEmpty() && rest.isEmpty() && problems.isEmpty()) {
			return null;
		}
		return counted(entry(raw.number(), sheet, new Cells(cells), rest, problems));
	}

	private ImportedEntry counted(ImportedEntry entry) {
		UUID words = UUID.nameUUIDFromBytes(entry.words().getBytes(StandardCharsets.UTF_8));
		return entry.occurring(said.merge(words.getMostSignificantBits(), 1, Integer::sum));
	}

	private void take(Column column, String cell, Map<Target, String> cells, List<String> rest,
			List<RowProblem> problems) {
		if (cell.isEmpty() || column.target() == Target.IGNORE) {
			return;
		}
		if (TableRecords.isError(cell)) {
			problems.add(RowProblem.of(column.header(), Reason.VALUE_ERROR, cell));
			return;
		}
		switch (column.target()) {
			case DATE, TIME, CUSTOMER, CHANNEL, DIRECTION, AUTHOR, DURATION, CUSTOMER_NUMBER, EXTERNAL_ID, SUBJECT ->
				cells.putIfAbsent(column.target(), Texts.line(cell));
			case TEXT -> cells.merge(Target.TEXT, cell, (one, other) -> one + "\n" + other);
			case COMPANY, NAME -> cells.putIfAbsent(Target.CUSTOMER, Texts.line(cell));
			case FULL_NAME, SALUTATION, FIRST_NAME, LAST_NAME -> cells.put(column.target(), Texts.line(cell));
			default -> rest.add(column.header() + ": " + cell);
		}
	}

	private ImportedEntry entry(int number, @Nullable String sheet, Cells cells, List<String> rest,
			List<RowProblem> problems) {
		LocalDate date = date(cells.get(Target.DATE), problems);
		LocalTime time = time(cells, problems);
		String kind = cells.get(Target.CHANNEL);
		Channel channel = channel(kind, cells, rest, problems);
		Integer duration = duration(cells.get(Target.DURATION), rest, problems);
		Direction direction = direction(cells.get(Target.DIRECTION), kind, channel, rest);
		if (cells.get(Target.CUSTOMER).isEmpty() && cells.get(Target.CUSTOMER_NUMBER).isEmpty()) {
			problems.add(RowProblem.of(null, Reason.NO_CUSTOMER));
		}
		String subject = cells.get(Target.SUBJECT);
		String text = cells.get(Target.TEXT);
		if (text.isEmpty() || subject.length() > SUBJECT) {
			text = (subject + "\n" + text).strip();
			subject = "";
		}
		String body = Stream.concat(Stream.of(text.isEmpty() ? kind : text), rest.stream())
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
		if (body.isEmpty()) {
			problems.add(RowProblem.of(null, Reason.NO_TEXT));
		}
		if (body.length() > BODY) {
			problems.add(RowProblem.of(null, Reason.CELL_TOO_LONG, body.length(), BODY));
			body = body.substring(0, BODY);
		}
		return new ImportedEntry(number, sheet, date, time, Texts.orNull(cells.get(Target.CUSTOMER)),
				Texts.orNull(cells.get(Target.CUSTOMER_NUMBER)), Texts.orNull(cells.person()), channel, direction,
				Texts.orNull(subject), body, Texts.orNull(cells.get(Target.AUTHOR)), duration,
				Texts.orNull(cells.get(Target.EXTERNAL_ID)), null, List.copyOf(problems));
	}

	private @Nullable LocalDate date(String cell, List<RowProblem> problems) {
		String serial = Dates.ofSerialText(cell);
		Optional<LocalDate> date = Dates.date((serial == null) ? cell : serial, monthFirst,
				LocalDate.now().getYear() + 1);
		if (date.isEmpty()) {
			Reason reason = cell.isEmpty() ? Reason.NO_DATE : Reason.DATE_INVALID;
			problems.add(RowProblem.of(header(Target.DATE), reason, cell));
		}
		return date.orElse(null);
	}

	private @Nullable LocalTime time(Cells cells, List<RowProblem> problems) {
		String cell = cells.get(Target.TIME);
		String serial = Dates.ofSerialText(cells.get(Target.DATE));
		Optional<LocalTime> time = cell.isEmpty() ? Dates.time((serial == null) ? cells.get(Target.DATE) : serial)
				: Dates.time(cell);
		if (!cell.isEmpty() && time.isEmpty()) {
			time = cell.matches("\\d{1,2}( ?Uhr| ?h)?") && Integer.parseInt(cell.replaceAll("\\D", "")) < 24
					? Optional.of(LocalTime.of(Integer.parseInt(cell.replaceAll("\\D", "")), 0)) : time;
			if (time.isEmpty()) {
				problems.add(RowProblem.of(header(Target.TIME), Reason.TIME_INVALID, cell));
			}
		}
		return time.orElse(null);
	}

	private Channel channel(String kind, Cells cells, List<String> rest, List<RowProblem> problems) {
		if (kind.isEmpty()) {
			return Channel.NOTE;
		}
		Channel channel = ChannelWords.channel(kind);
		boolean text = !cells.get(Target.TEXT).isEmpty() || !cells.get(Target.SUBJECT).isEmpty();
		if (text && (channel == null || !ChannelWords.isPlain(kind))) {
			rest.add(0, header(Target.CHANNEL) + ": " + kind);
		}
		if (channel == null) {
			problems.add(RowProblem.of(header(Target.CHANNEL), Reason.CHANNEL_UNKNOWN, kind));
		}
		return (channel == null) ? Channel.NOTE : channel;
	}

	private Direction direction(String told, String kind, Channel channel, List<String> rest) {
		Direction direction = ChannelWords.direction(told);
		if (direction == null && !told.isEmpty()) {
			rest.add(header(Target.DIRECTION) + ": " + told);
		}
		Direction byKind = (direction == null) ? ChannelWords.direction(kind) : direction;
		return (byKind == null) ? ChannelWords.usual(channel) : byKind;
	}

	private @Nullable Integer duration(String cell, List<String> rest, List<RowProblem> problems) {
		if (cell.isEmpty()) {
			return null;
		}
		Optional<LocalTime> clock = cell.matches("\\d{1,2}:\\d{2}(:\\d{2})?") ? Dates.time(cell) : Optional.empty();
		String digits = cell.replaceFirst("(?i)\\s*(min(uten|\\.)?|')$", "");
		if (clock.isPresent()) {
			return clock.get().toSecondOfDay() / 60;
		}
		if (digits.matches("\\d{1,4}")) {
			return Integer.valueOf(digits);
		}
		problems.add(RowProblem.of(header(Target.DURATION), Reason.DURATION_INVALID, cell));
		rest.add(header(Target.DURATION) + ": " + cell);
		return null;
	}

	private String header(Target target) {
		return columns.stream()
			.filter((column) -> column.target() == target)
			.map(Column::header)
			.findFirst()
			.orElse("");
	}

	private record Cells(Map<Target, String> texts) {

		String get(Target target) {
			return texts.getOrDefault(target, "");
		}

		String person() {
			return Stream
				.of(get(Target.SALUTATION), get(Target.FULL_NAME), get(Target.FIRST_NAME), get(Target.LAST_NAME))
				.filter((part) -> !part.isEmpty())
				.collect(Collectors.joining(" "));
		}

	}

}
