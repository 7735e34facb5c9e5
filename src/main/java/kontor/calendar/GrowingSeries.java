package kontor.calendar;

import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps series without end written down as far as the horizon, and lets deleted
 * appointments go for good after a month.
 */
@Component
class GrowingSeries implements RecurringJob {

	private static final int MONTH = 30;

	private static final int CHUNK = 100;

	private final JdbcClient jdbc;

	private final AppointmentRows rows;

	private final EntryRows entries;

	private final TransactionTemplate transaction;

	GrowingSeries(JdbcClient jdbc, AppointmentRows rows, EntryRows entries, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.entries = entries;
		this.transaction = transaction;
	}

	private record Short(Appointment appointment, @Nullable LocalDate until) {

	}

	@Override
	public String name() {
		return "calendar.growing-series";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.every(Duration.ofHours(12));
	}

	@Override
	public void run() {
		while (Boolean.TRUE.equals(transaction.execute((status) -> grow()))) {
			continue;
		}
		while (Boolean.TRUE.equals(transaction.execute((status) -> purge()))) {
			continue;
		}
	}

	/**
	 * A month at a time, so that not every series is touched every day.
	 * @return whether there may be more
	 */
	private boolean grow() {
		List<Short> some = jdbc.sql("select " + AppointmentRows.COLUMNS
				+ " from appointments a where a.rule is not null and a.deleted_at is null and a.until_day is null"
				+ " and a.expanded_until < ? order by a.expanded_until limit " + CHUNK + " for update of a skip locked")
			.param(Horizon.day().minusDays(MONTH))
			.query((row, number) -> {
				Date until = row.getDate("expanded_until");
				return new Short(AppointmentRows.appointment(row), until == null ? null : until.toLocalDate());
			})
			.list();
		some.forEach((one) -> entries.extend(one.appointment(), rows.overridden(one.appointment().id()), one.until()));
		return some.size() == CHUNK;
	}

	private boolean purge() {
		return jdbc.sql("""
				delete from appointments where id in (select id from appointments
					where deleted_at < now() - interval '%d days' order by deleted_at limit 1000)""".formatted(MONTH))
			.update() == 1000;
	}

}
