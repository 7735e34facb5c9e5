package kontor.database;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/** When a {@link RecurringJob} runs, in the time zone of the machine. */
public final class JobSchedule {

	private final Schedule schedule;

	private JobSchedule(Schedule schedule) {
		this.schedule = schedule;
	}

	/** So long after the last run ended; the first time at the start. */
	public static JobSchedule every(Duration pause) {
		return new JobSchedule(Schedules.fixedDelay(pause));
	}

	public static JobSchedule dailyAt(LocalTime time) {
		return new JobSchedule(Schedules.daily(ZoneId.systemDefault(), time));
	}

	/** Six fields, seconds first, as Spring writes them. */
	public static JobSchedule cron(String pattern) {
		return new JobSchedule(Schedules.cron(pattern, ZoneId.systemDefault()));
	}

	Schedule schedule() {
		return this.schedule;
	}

}
