package kontor.calendar;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.NewInteraction;
import kontor.history.Sentiment;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What took place goes into the history, once. */
@Component
public class HeldAppointments {

	private final Appointments appointments;

	private final History history;

	private final JdbcClient jdbc;

	HeldAppointments(Appointments appointments, History history, JdbcClient jdbc) {
		this.appointments = appointments;
		this.history = history;
		this.jdbc = jdbc;
	}

	/**
	 * Writes the entry, in the same transaction; if there is one already, nothing
	 * happens.
	 * @param occurrence which one of a series
	 * @return the entry's id
	 * @throws AppointmentRefusedException if it has no customer, or lies ahead
	 */
	@Transactional
	public long hold(long id, LocalDateTime occurrence, Viewer viewer) {
		Appointment known = appointments.locked(id, null, viewer);
		Span span = known.isSeries() ? known.draft().span().at(occurrence) : known.draft().span();
		LocalDateTime key = known.isSeries() ? occurrence : known.key();
		if (known.draft().customerId() == null) {
			throw new AppointmentRefusedException("customer", "calendar.held.no-customer");
		}
		if (span.start().isAfter(ZonedDateTime.now()) || known.draft().status() == Status.CANCELLED) {
			throw new AppointmentRefusedException("date", "calendar.held.ahead");
		}
		return jdbc
			.sql("""
					select interaction_id from held_appointments where appointment_id = ? and occurrence = cast(? as timestamp)
						and interaction_id is not null""")
			.param(id)
			.param(key.toString())
			.query(Long.class)
			.optional()
			.orElseGet(() -> record(known, key, span, viewer));
	}

	private long record(Appointment known, LocalDateTime key, Span span, Viewer viewer) {
		AppointmentDraft draft = known.draft();
		Integer minutes = span.allDay() ? null : (int) Math.min(span.minutes(), NewInteraction.LONGEST_MINUTES);
		String body = draft.note() == null ? draft.title() : draft.note();
		long entry = history
			.record(new NewInteraction(draft.customerId(), person(draft), draft.channel(),
					draft.channel() == Channel.MEETING ? Direction.INTERNAL : Direction.OUT, span.start().toInstant(),
					minutes, draft.title(), body, Sentiment.NEUTRAL, draft.privately(),
					"appointment:" + known.id() + ":" + key, null), viewer)
			.id();
		jdbc.sql("""
				insert into held_appointments (appointment_id, occurrence, interaction_id, held_by)
				values (:id, cast(:key as timestamp), :entry, :by)
				on conflict (appointment_id, occurrence) do update set interaction_id = excluded.interaction_id""")
			.param("id", known.id())
			.param("key", key.toString())
			.param("entry", entry)
			.param("by", viewer.id())
			.update();
		return entry;
	}

	/** The one who works for the customer, where there is just one. */
	private @Nullable Long person(AppointmentDraft draft) {
		List<Long> found = jdbc
			.sql("""
					select distinct a.person_id from affiliations a where a.customer_id = ? and a.person_id = any (?) limit 2""")
			.param(draft.customerId())
			.param(draft.persons().toArray(Long[]::new))
			.query(Long.class)
			.list();
		return found.size() == 1 ? found.get(0) : null;
	}

}
