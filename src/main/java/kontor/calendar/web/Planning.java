package kontor.calendar.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.calendar.Absences;
import kontor.calendar.AppointmentDetails;
import kontor.calendar.AppointmentPeople;
import kontor.calendar.AppointmentRefusedException;
import kontor.calendar.CalendarEntry;
import kontor.calendar.CalendarFacts;
import kontor.calendar.Span;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.users.Accounts;
import kontor.users.Company;
import kontor.users.UserName;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/**
 * What the form of an appointment shows beside its fields: who can be asked, who is free.
 */
@Component
class Planning {

	private static final int MOST_A_DAY = 60;

	private final CustomerDirectory customers;

	private final AppointmentPeople people;

	private final Accounts accounts;

	private final CalendarFacts facts;

	private final Absences absences;

	private final Company company;

	Planning(CustomerDirectory customers, AppointmentPeople people, Accounts accounts, CalendarFacts facts,
			Absences absences, Company company) {
		this.company = company;
		this.customers = customers;
		this.people = people;
		this.accounts = accounts;
		this.facts = facts;
		this.absences = absences;
	}

	/**
	 * Whether somebody has time.
	 *
	 * @param clashes what is in the way
	 */
	public record Busy(String name, List<CalendarEntry> clashes, List<Absences.Absence> away) {

		public boolean isFree() {
			return clashes.isEmpty() && away.isEmpty();
		}

	}

	Optional<CustomerHead> customer(AppointmentForm form, Viewer viewer) {
		return form.getCustomer() == null ? Optional.empty() : customers.find(form.getCustomer(), viewer);
	}

	/** Takes the typed name for the customer where none was chosen. */
	void findCustomer(AppointmentForm form, Errors errors, Viewer viewer) {
		String typed = form.getCustomerName();
		if (typed == null || typed.isBlank()) {
			form.setCustomer(null);
			return;
		}
		customers.chosen(form.getCustomer(), typed, viewer)
			.ifPresentOrElse((customer) -> form.setCustomer(customer.id()),
					() -> errors.rejectValue("customer", "calendar.customer.unknown"));
	}

	/**
	 * @param id the appointment that is changed; it is not in its own way
	 */
	void fill(Model model, AppointmentForm form, @Nullable Long id, Viewer viewer) {
		List<UserName> colleagues = accounts.active();
		model.addAttribute("id", id);
		model.addAttribute("colleagues", colleagues);
		model.addAttribute("people", people.choices(form.getCustomer(), form.getPersons(), viewer));
		model.addAttribute("busy", busy(form, id, viewer));
		model.addAttribute("closed", isClosed(form));
	}

	/** Whether the firm is not open all the time; other clocks are not compared. */
	private boolean isClosed(AppointmentForm form) {
		Span span = span(form);
		return span != null && !span.allDay() && !form.isElsewhere()
				&& !company.hours().cover(span.start().toLocalDateTime(), span.end().toLocalDateTime());
	}

	private List<Busy> busy(AppointmentForm form, @Nullable Long id, Viewer viewer) {
		Span span = span(form);
		if (span == null) {
			return List.of();
		}
		Set<Long> users = new HashSet<>(form.getUsers());
		users.add(form.getOwner() == null ? viewer.id() : form.getOwner());
		List<LocalDate> days = span.touches();
		LocalDate first = days.get(0);
		LocalDate last = days.get(days.size() - 1);
		List<CalendarEntry> all = facts.of(users, first, last, MOST_A_DAY, viewer);
		List<Absences.Absence> away = absences.of(users, first, last);
		List<Busy> busy = new ArrayList<>();
		accounts.names(users)
			.forEach((user,
					name) -> busy.add(new Busy(name,
							all.stream()
								.filter((entry) -> entry.userId() == user && (id == null || entry.appointmentId() != id)
										&& clashes(entry, span, form))
								.toList(),
							away.stream().filter((absence) -> absence.userId() == user).toList())));
		return busy.stream().sorted((one, other) -> one.name().compareToIgnoreCase(other.name())).toList();
	}

	private static @Nullable Span span(AppointmentForm form) {
		try {
			return form.getDate() == null ? null : form.toSpan();
		}
		catch (AppointmentRefusedException ex) {
			return null;
		}
	}

	/** The ways there and back count. */
	private static boolean clashes(CalendarEntry entry, Span span, AppointmentForm form) {
		if (entry.allDay() || span.allDay()) {
			return true;
		}
		Instant start = span.start().toInstant().minus(minutes(form.getTravelBefore()));
		Instant end = span.end().toInstant().plus(minutes(form.getTravelAfter()));
		return entry.startsAt().minus(Duration.ofMinutes(entry.travelBefore())).isBefore(end)
				&& entry.endsAt().plus(Duration.ofMinutes(entry.travelAfter())).isAfter(start);
	}

	private static Duration minutes(@Nullable Integer minutes) {
		return Duration.ofMinutes(minutes == null ? 0 : minutes);
	}

	/** Who of those who take part is away. */
	List<String> absences(AppointmentDetails details) {
		Set<Long> users = new HashSet<>(details.draft().users());
		users.add(details.draft().ownerId());
		List<LocalDate> days = details.span().touches();
		return absences.of(users, days.get(0), days.get(days.size() - 1))
			.stream()
			.map(Absences.Absence::name)
			.distinct()
			.collect(Collectors.toList());
	}

}
