package kontor.tours;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kontor.calendar.AppointmentDraft;
import kontor.calendar.CalendarEntry;
import kontor.calendar.CalendarFacts;
import kontor.calendar.JointAppointments;
import kontor.calendar.Status;
import kontor.history.Channel;
import kontor.tasks.Task;
import kontor.tasks.TaskList;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts round trips together and takes them into the calendar. */
@Component
class Trips {

	private static final int A_DAY = 100;

	private final Stops stops;

	private final TaskList tasks;

	private final CalendarFacts calendar;

	private final JointAppointments appointments;

	private final MessageSource messages;

	Trips(Stops stops, TaskList tasks, CalendarFacts calendar, JointAppointments appointments, MessageSource messages) {
		this.stops = stops;
		this.tasks = tasks;
		this.calendar = calendar;
		this.appointments = appointments;
		this.messages = messages;
	}

	/**
	 * @param form valid
	 * @throws NotFoundException if the viewer may not plan a visit with one of the
	 * customers
	 */
	@Transactional(readOnly = true)
	public Trip of(Place start, TourForm form, Viewer viewer) {
		List<Stop> chosen = stops.of(form.getCustomers().stream().distinct().toList(), viewer);
		Trip trip = Trip.of(start, form.getDay().atTime(form.getFrom()), form.getMinutes(),
				form.isKept() ? chosen : ordered(start, chosen));
		Map<Long, Task> steps = tasks.nextSteps(trip.ids(), viewer);
		List<CalendarEntry> day = calendar.of(List.of(viewer.id()), trip.day(), trip.day(), A_DAY, viewer);
		return trip.with(trip.visits().stream().map((visit) -> visit.with(steps.get(visit.stop().id()), day)).toList());
	}

	private static List<Stop> ordered(Place start, List<Stop> chosen) {
		List<Stop> known = chosen.stream().filter(Stop::isKnown).toList();
		List<Integer> route = Route.of(start, known.stream().map(Stop::place).toList());
		return Stream.concat(route.stream().map(known::get), chosen.stream().filter((stop) -> !stop.isKnown()))
			.toList();
	}

	/**
	 * Each visit becomes an appointment of the viewer, with the way there; all or none.
	 */
	void plan(Trip trip, Viewer viewer, Locale language) {
		int last = trip.visits().size() - 1;
		appointments.create(IntStream.rangeClosed(0, last)
			.mapToObj((at) -> draft(trip.visits().get(at), at == last ? trip.home().minutes() : null, viewer, language))
			.toList(), viewer);
	}

	private AppointmentDraft draft(Trip.Visit visit, @Nullable Integer wayHome, Viewer viewer, Locale language) {
		String title = messages.getMessage("tours.visit", new Object[] { visit.stop().name() }, language);
		return new AppointmentDraft(viewer.id(), Channel.VISIT, Status.CONFIRMED, title, visit.stop().address(), null,
				visit.stop().id(), false, visit.span(), visit.way().minutes(), wayHome, null, null, List.of(),
				List.of(), List.of());
	}

}
