package kontor.calendar;

import java.time.LocalDate;
import kontor.customers.PlannedSteps;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.springframework.stereotype.Component;

/** The next step with a customer is its appointment that is not over yet. */
@Component
class PlannedAppointments implements PlannedSteps {

	@Override
	public String next(Viewer viewer) {
		return """
				select e.day, case when not e.all_day then cast(e.starts_at at time zone '%1$s' as time) end as at,
					left(a.title, 120) as what, '/calendar/' || a.id as path
				from appointments a
				cross join lateral (select n.day, n.starts_at, n.all_day from calendar_entries n where n.appointment_id = a.id
					and n.main and n.day >= date '%2$s' and n.ends_at > now() order by n.day, n.starts_at limit 1) e
				where a.customer_id = c.id and a.deleted_at is null and a.status <> 'CANCELLED'
					and (a.until_day is null or a.until_day >= date '%2$s') and %3$s
				order by e.day, e.starts_at limit 1"""
			.formatted(Formats.ZONE, LocalDate.now(Formats.ZONE), Sight.readable(viewer));
	}

}
