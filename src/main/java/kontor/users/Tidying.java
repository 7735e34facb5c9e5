package kontor.users;

import java.time.LocalTime;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import org.springframework.stereotype.Component;

/** Removes each night what is over. */
@Component
class Tidying implements RecurringJob {

	private final SignInThrottle throttle;

	private final RememberedDevices devices;

	Tidying(SignInThrottle throttle, RememberedDevices devices) {
		this.throttle = throttle;
		this.devices = devices;
	}

	@Override
	public String name() {
		return "users-tidying";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.dailyAt(LocalTime.of(3, 20));
	}

	@Override
	public void run() {
		throttle.tidy();
		devices.tidy();
	}

}
