package kontor.imports.matching;

import java.util.HashMap;
import java.util.Map;
import kontor.calendar.ImportedAppointments;
import kontor.customers.CustomerEvidence;
import kontor.customers.CustomerRegister;
import kontor.customers.PersonRegister;
import kontor.history.History;
import kontor.history.ImportedHistory;
import kontor.imports.files.FileContents;
import kontor.users.Company;
import kontor.shared.SearchText;
import kontor.users.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets up desks. */
@Component
public class Desks {

	private final CustomerEvidence evidence;

	private final CustomerRegister customers;

	private final PersonRegister persons;

	private final History history;

	private final ImportedHistory imported;

	private final Accounts accounts;

	private final Company company;

	private final ImportedAppointments appointments;

	private final FeedDesks feeds;

	Desks(FeedDesks feeds, CustomerEvidence evidence, CustomerRegister customers, PersonRegister persons,
			History history, ImportedHistory imported, Accounts accounts, Company company,
			ImportedAppointments appointments) {
		this.feeds = feeds;
		this.appointments = appointments;
		this.evidence = evidence;
		this.customers = customers;
		this.persons = persons;
		this.history = history;
		this.imported = imported;
		this.accounts = accounts;
		this.company = company;
	}

	/**
	 * A desk for rows of these contents.
	 * @param by who imports; null: the machine
	 */
	public Desk open(FileContents contents, Terms terms, @Nullable Long by) {
		return open(contents, terms, by, null);
	}

	/**
	 * As {@link #open(FileContents, Terms, Long)}.
	 * @param document the archived file that the rows stand in; null: it is not archived
	 */
	public Desk open(FileContents contents, Terms terms, @Nullable Long by, @Nullable Long document) {
		return contents.isTrade() ? feeds.open(contents, terms, by, document, true) : ownDesk(contents, terms, by);
	}

	/** A desk that only judges, and writes nothing. */
	public Desk preview(FileContents contents, Terms terms, @Nullable Long by) {
		return contents.isTrade() ? feeds.open(contents, terms, by, null, false) : ownDesk(contents, terms, by);
	}

	private Desk ownDesk(FileContents contents, Terms terms, @Nullable Long by) {
		if (contents == FileContents.APPOINTMENTS) {
			return new AppointmentDesk(appointments, appointments.owner(by).flatMap(accounts::viewer));
		}
		Map<String, Long> users = new HashMap<>();
		accounts.active().forEach((user) -> users.putIfAbsent(SearchText.folded(user.name()), user.id()));
		if (contents == FileContents.HISTORY) {
			return new EntryDesk(evidence, customers, history, imported, users, terms);
		}
		Workbench bench = new Workbench(evidence, customers, persons, company.dialingArea(), terms);
		return new RecordDesk(bench, new Saving(evidence, customers, persons), users, company.dialingArea());
	}

}
