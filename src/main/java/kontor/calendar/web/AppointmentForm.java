package kontor.calendar.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kontor.calendar.Appointment;
import kontor.calendar.AppointmentDetails;
import kontor.calendar.AppointmentDraft;
import kontor.calendar.AppointmentRefusedException;
import kontor.calendar.Scope;
import kontor.calendar.Status;
import kontor.history.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** An appointment as somebody types it. */
class AppointmentForm extends WhenForm {

	private @Nullable Long owner;

	@NotBlank
	@Size(max = AppointmentDraft.LONGEST_TITLE)
	private @Nullable String title;

	@Size(max = AppointmentDraft.LONGEST_PLACE)
	private @Nullable String place;

	@Size(max = AppointmentDraft.LONGEST_NOTE)
	private @Nullable String note;

	private @Nullable Long customer;

	private @Nullable String customerName;

	private List<Long> users = new ArrayList<>();

	private List<Long> persons = new ArrayList<>();

	@Size(max = 20_000)
	private @Nullable String others;

	private Channel channel = Channel.MEETING;

	private boolean tentative;

	private boolean privately;

	@Min(0)
	@Max(AppointmentDraft.LONGEST_TRAVEL)
	private @Nullable Integer travelBefore;

	@Min(0)
	@Max(AppointmentDraft.LONGEST_TRAVEL)
	private @Nullable Integer travelAfter;

	@Min(0)
	@Max(AppointmentDraft.LONGEST_REMINDER)
	private @Nullable Integer reminder;

	private Scope scope = Scope.ONE;

	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
	private LocalDateTime at = Appointment.ONLY;

	private @Nullable Long version;

	private @Nullable String back;

	/**
	 * @param scope a single one of a series has no rule of its own
	 */
	static AppointmentForm of(AppointmentDetails details, Scope scope) {
		AppointmentDraft draft = details.draft();
		AppointmentForm form = new AppointmentForm();
		form.take(details.span());
		form.owner = draft.ownerId();
		form.title = draft.title();
		form.place = draft.place();
		form.note = draft.note();
		form.customer = draft.customerId();
		form.customerName = details.customerName();
		form.users = new ArrayList<>(draft.users());
		form.persons = new ArrayList<>(draft.persons());
		form.others = String.join("\n", draft.others());
		form.channel = draft.channel();
		form.tentative = draft.status() == Status.TENTATIVE;
		form.privately = draft.privately();
		form.travelBefore = draft.travelBefore();
		form.travelAfter = draft.travelAfter();
		form.reminder = draft.reminderMinutes();
		form.scope = scope;
		form.at = details.occurrence().key();
		form.version = details.appointment().version();
		if (scope != Scope.ONE || !details.isRecurring()) {
			form.take(draft.rule(), details.span());
		}
		return form;
	}

	/**
	 * @throws AppointmentRefusedException if something cannot be
	 */
	AppointmentDraft toDraft(long me) {
		List<String> names = others == null ? List.of() : Stream.of(others.split("\\R")).toList();
		Status status = tentative ? Status.TENTATIVE : Status.CONFIRMED;
		return new AppointmentDraft(owner == null ? me : owner, channel, status, title == null ? "" : title, place,
				note, customer, privately, toSpan(), travelBefore, travelAfter, reminder, toRule(getDate()), users,
				persons, names);
	}

	/** Whether this is about some of a series, or about all of it. */
	public boolean isPart() {
		return scope == Scope.ONE && !Appointment.ONLY.equals(at);
	}

	public List<Channel> channels() {
		return List.of(Channel.VISIT, Channel.MEETING, Channel.PHONE);
	}

	public @Nullable Long getOwner() {
		return owner;
	}

	public void setOwner(@Nullable Long owner) {
		this.owner = owner;
	}

	public @Nullable String getTitle() {
		return title;
	}

	public void setTitle(@Nullable String title) {
		this.title = title;
	}

	public @Nullable String getPlace() {
		return place;
	}

	public void setPlace(@Nullable String place) {
		this.place = place;
	}

	public @Nullable String getNote() {
		return note;
	}

	public void setNote(@Nullable String note) {
		this.note = note;
	}

	public @Nullable Long getCustomer() {
		return customer;
	}

	public void setCustomer(@Nullable Long customer) {
		this.customer = customer;
	}

	public @Nullable String getCustomerName() {
		return customerName;
	}

	public void setCustomerName(@Nullable String customerName) {
		this.customerName = customerName;
	}

	public List<Long> getUsers() {
		return users;
	}

	public void setUsers(@Nullable List<Long> users) {
		this.users = users == null ? new ArrayList<>() : users;
	}

	public List<Long> getPersons() {
		return persons;
	}

	public void setPersons(@Nullable List<Long> persons) {
		this.persons = persons == null ? new ArrayList<>() : persons;
	}

	public @Nullable String getOthers() {
		return others;
	}

	public void setOthers(@Nullable String others) {
		this.others = others;
	}

	/** A single person, as quick links name it. */
	public void setPerson(@Nullable Long person) {
		if (person != null && !persons.contains(person)) {
			persons.add(person);
		}
	}

	public Channel getChannel() {
		return channel;
	}

	public void setChannel(@Nullable Channel channel) {
		this.channel = channel == null ? Channel.MEETING : channel;
	}

	public boolean isTentative() {
		return tentative;
	}

	public void setTentative(boolean tentative) {
		this.tentative = tentative;
	}

	public boolean isPrivately() {
		return privately;
	}

	public void setPrivately(boolean privately) {
		this.privately = privately;
	}

	public @Nullable Integer getTravelBefore() {
		return travelBefore;
	}

	public void setTravelBefore(@Nullable Integer travelBefore) {
		this.travelBefore = travelBefore;
	}

	public @Nullable Integer getTravelAfter() {
		return travelAfter;
	}

	public void setTravelAfter(@Nullable Integer travelAfter) {
		this.travelAfter = travelAfter;
	}

	public @Nullable Integer getReminder() {
		return reminder;
	}

	public void setReminder(@Nullable Integer reminder) {
		this.reminder = reminder;
	}

	public Scope getScope() {
		return scope;
	}

	public void setScope(@Nullable Scope scope) {
		this.scope = scope == null ? Scope.ONE : scope;
	}

	public LocalDateTime getAt() {
		return at;
	}

	public void setAt(@Nullable LocalDateTime at) {
		this.at = at == null ? Appointment.ONLY : at;
	}

	public @Nullable Long getVersion() {
		return version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public @Nullable String getBack() {
		return back;
	}

	public void setBack(@Nullable String back) {
		this.back = back;
	}

}
