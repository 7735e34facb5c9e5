package kontor.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.audit.Audit;
import kontor.calendar.EntryRows.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes many appointments with a handful of statements, in parts that fit into memory.
 */
@Repository
class AppointmentBatch {

	private static final int MOST_APPOINTMENTS = 500;

	private static final int MOST_ENTRIES = 10_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String NAMES = AppointmentRows.NAMES + ", sequence, until_day, expanded_until";

	private static final String INSERT = """
			insert into appointments (id, uid, series_id, recurrence, created_by, %1$s)
			select id, uid, series_id, recurrence, created_by, %1$s
			from jsonb_populate_recordset(cast(null as appointments), cast(? as jsonb))""".formatted(NAMES);

	private static final String UPDATE = """
			update appointments a set %s, version = a.version + 1
			from jsonb_populate_recordset(cast(null as appointments), cast(? as jsonb)) r where a.id = r.id"""
		.formatted(Arrays.stream(NAMES.split(",\\s*"))
			.map((name) -> name + " = r." + name)
			.collect(Collectors.joining(", ")));

	private static final String PARTICIPANTS = """
			insert into appointment_participants (appointment_id, user_id, person_id, label)
			select * from unnest(cast(? as bigint[]), cast(? as bigint[]), cast(? as bigint[]), cast(? as text[]))
			returning id""";

	private final JdbcClient jdbc;

	private final EntryRows entries;

	private final Audit audit;

	AppointmentBatch(JdbcClient jdbc, EntryRows entries, Audit audit) {
		this.jdbc = jdbc;
		this.entries = entries;
		this.audit = audit;
	}

	/**
	 * An appointment with its id.
	 *
	 * @param fresh whether it is to be there for the first time
	 */
	record Item(Appointment appointment, boolean fresh) {

	}

	/** Ids for new ones. */
	List<Long> ids(int count) {
		return jdbc.sql(
				"select nextval(pg_get_serial_sequence('appointments', 'id')) from generate_series(1, cast(? as integer))")
			.param(count)
			.query(Long.class)
			.list();
	}

	/**
	 * Writes them in their order; none is in the list twice.
	 * @throws AppointmentRefusedException if one takes place too often
	 */
	void write(List<Item> items, @Nullable Long by) {
		LocalDate horizon = Horizon.day();
		Map<Long, Set<LocalDateTime>> overridden = overridden(items);
		List<Item> part = new ArrayList<>();
		List<Written> written = new ArrayList<>();
		int size = 0;
		for (Item item : items) {
			Appointment one = item.appointment();
			part.add(item);
			written.add(new Written(one, one.occurrences(overridden.getOrDefault(one.id(), Set.of()), horizon)));
			size += written.get(written.size() - 1).rows();
			if (part.size() == MOST_APPOINTMENTS || size > MOST_ENTRIES) {
				write(part, written, horizon, by);
				part.clear();
				written.clear();
				size = 0;
			}
		}
		write(part, written, horizon, by);
	}

	private Map<Long, Set<LocalDateTime>> overridden(List<Item> items) {
		Long[] known = ids(items.stream().filter((item) -> !item.fresh() && item.appointment().isSeries()));
		Map<Long, Set<LocalDateTime>> times = new HashMap<>();
		if (known.length > 0) {
			jdbc.sql("select series_id, recurrence from appointments where series_id = any (?) and deleted_at is null")
				.param(known)
				.query((row) -> {
					times.computeIfAbsent(row.getLong(1), (id) -> new HashSet<>())
						.add(row.getObject(2, LocalDateTime.class));
				});
		}
		return times;
	}

	private static Long[] ids(Stream<Item> items) {
		return items.map((item) -> item.appointment().id()).toArray(Long[]::new);
	}

	private void write(List<Item> part, List<Written> written, LocalDate horizon, @Nullable Long by) {
		Map<Boolean, List<Map<String, Object>>> rows = new HashMap<>();
		for (int at = 0; at < part.size(); at++) {
			rows.computeIfAbsent(part.get(at).fresh(), (fresh) -> new ArrayList<>())
				.add(row(written.get(at), horizon, by));
		}
		if (rows.containsKey(true)) {
			audit.many(rows.get(true).size(), "appointments", () -> {
				jdbc.sql(INSERT).param(JSON.writeValueAsString(rows.get(true))).update();
				return List.of(ids(part.stream().filter(Item::fresh)));
			});
		}
		Long[] changed = ids(part.stream().filter((item) -> !item.fresh()));
		if (changed.length > 0) {
			jdbc.sql(UPDATE).param(JSON.writeValueAsString(rows.get(false))).update();
			jdbc.sql("delete from appointment_participants where appointment_id = any (?)").param(changed).update();
			jdbc.sql("delete from calendar_entries where appointment_id = any (?)").param(changed).update();
		}
		participants(part);
		entries.add(written);
		forgetOverridden(part);
	}

	private static Map<String, Object> row(Written written, LocalDate horizon, @Nullable Long by) {
		Appointment one = written.appointment();
		AppointmentDraft draft = one.draft();
		Span span = draft.span();
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("id", one.id());
		row.put("uid", one.uid());
		row.put("sequence", one.sequence());
		row.put("series_id", one.seriesId());
		row.put("recurrence", text(one.recurrence()));
		row.put("created_by", by);
		row.put("owner_id", draft.ownerId());
		row.put("channel", draft.channel().name());
		row.put("status", draft.status().name());
		row.put("title", draft.title());
		row.put("place", draft.place());
		row.put("note", draft.note());
		row.put("customer_id", draft.customerId());
		row.put("is_private", draft.privately());
		row.put("all_day", span.allDay());
		row.put(span.allDay() ? "first_day" : "starts_at",
				span.allDay() ? span.firstDay().toString() : AppointmentRows.utc(span.start()).toString());
		row.put(span.allDay() ? "last_day" : "ends_at",
				span.allDay() ? span.lastDay().toString() : AppointmentRows.utc(span.end()).toString());
		row.put("zone", span.zone().getId());
		row.put("travel_before", draft.travelBefore());
		row.put("travel_after", draft.travelAfter());
		row.put("reminder_minutes", draft.reminderMinutes());
		row.put("rule", text(draft.rule()));
		row.put("rdates", AppointmentRows.times(one.rdates()));
		row.put("exdates", AppointmentRows.times(one.exdates()));
		row.put("until_day", text(one.untilDay(written.times(), horizon)));
		row.put("expanded_until", one.isSeries() ? horizon.toString() : null);
		return row;
	}

	private static @Nullable String text(@Nullable Object value) {
		return value == null ? null : value.toString();
	}

	private void participants(List<Item> part) {
		List<Long> ids = new ArrayList<>();
		List<@Nullable Long> users = new ArrayList<>();
		List<@Nullable Long> persons = new ArrayList<>();
		List<@Nullable String> labels = new ArrayList<>();
		for (Item item : part) {
			AppointmentDraft draft = item.appointment().draft();
			List<List<?>> kinds = List.of(draft.users(), draft.persons(), draft.others());
			for (int kind = 0; kind < kinds.size(); kind++) {
				for (Object somebody : kinds.get(kind)) {
					ids.add(item.appointment().id());
					users.add(kind == 0 ? (Long) somebody : null);
					persons.add(kind == 1 ? (Long) somebody : null);
					labels.add(kind == 2 ? (String) somebody : null);
				}
			}
		}
		if (!ids.isEmpty()) {
			audit.many(ids.size(), "appointment_participants",
					() -> jdbc.sql(PARTICIPANTS)
						.param(ids.toArray(Long[]::new))
						.param(users.toArray(Long[]::new))
						.param(persons.toArray(Long[]::new))
						.param(labels.toArray(String[]::new))
						.query(Long.class)
						.list());
		}
	}

	/** Times that have an appointment of their own now are no longer the series'. */
	private void forgetOverridden(List<Item> part) {
		List<Appointment> singles = part.stream()
			.filter(Item::fresh)
			.map(Item::appointment)
			.filter((one) -> one.seriesId() != null)
			.toList();
		if (!singles.isEmpty()) {
			jdbc.sql(
					"""
							delete from calendar_entries e using unnest(cast(? as bigint[]), cast(? as timestamp[])) as s (series, time)
							where e.appointment_id = s.series and e.occurrence = s.time""")
				.param(singles.stream().map(Appointment::seriesId).toArray(Long[]::new))
				.param(singles.stream().map((one) -> Objects.toString(one.recurrence())).toArray(String[]::new))
				.update();
		}
	}

}
