package kontor.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kontor.calendar.AppointmentImage;
import kontor.calendar.ImportedAppointments;
import kontor.calendar.ImportedAppointments.Placed;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerEvidence;
import kontor.customers.CustomerRegister;
import kontor.customers.PersonDraft;
import kontor.customers.PersonRegister;
import kontor.audit.Audit;
import kontor.database.JobHandler;
import kontor.documents.Archive;
import kontor.history.ImportedHistory;
import kontor.imports.matching.Image;
import kontor.invoices.ErpInvoice;
import kontor.invoices.ImportedInvoices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an import back: what it created goes, what it changed becomes what it was. What
 * somebody changed or used since stays, and is named.
 */
@Component
class Undoing implements JobHandler {

	static final String NAME = "imports.undo";

	private static final int CHUNK = 500;

	private final Batches batches;

	private final Images images;

	private final References references;

	private final CustomerEvidence evidence;

	private final CustomerRegister customers;

	private final PersonRegister persons;

	private final ImportedHistory history;

	private final TransactionTemplate transaction;

	private final Audit audit;

	private final ImportedAppointments appointments;

	private final ImportedInvoices invoices;

	private final Archive archive;

	Undoing(Batches batches, Images images, References references, CustomerEvidence evidence,
			CustomerRegister customers, PersonRegister persons, ImportedHistory history,
			TransactionTemplate transaction, Audit audit, ImportedAppointments appointments, ImportedInvoices invoices,
			Archive archive) {
		this.invoices = invoices;
		this.archive = archive;
		this.appointments = appointments;
		this.audit = audit;
		this.batches = batches;
		this.images = images;
		this.references = references;
		this.evidence = evidence;
		this.customers = customers;
		this.persons = persons;
		this.history = history;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public void run(long id) {
		audit.inTheNameOf(batches.undoneBy(id), () -> chunks(id));
	}

	private void chunks(long id) {
		while (Boolean.TRUE.equals(transaction.execute((status) -> chunk(id)))) {
			continue;
		}
	}

	private boolean chunk(long id) {
		Batch batch = batches.lock(id).orElse(null);
		if (batch == null || batch.state() != BatchState.UNDOING) {
			return false;
		}
		List<Images.Written> some = images.next(id, CHUNK);
		if (some.isEmpty()) {
			Map<String, Integer> counts = new TreeMap<>(batch.counts());
			counts.putAll(images.outcomes(id));
			batches.undone(id, counts);
			return false;
		}
		takeBack(id, some, batches.undoneBy(id));
		batches.progress(id, "undone", batch.undone() + some.size());
		return true;
	}

	private void takeBack(long id, List<Images.Written> some, @Nullable Long by) {
		Image.Kind kind = some.get(0).image().kind();
		List<Long> ids = some.stream().map((written) -> written.image().id()).toList();
		Map<Long, Long> versions = lock(kind, ids);
		List<Image> unchanged = some.stream()
			.filter((written) -> !written.mixed()
					&& Long.valueOf(written.image().afterVersion()).equals(versions.get(written.image().id())))
			.map(Images.Written::image)
			.toList();
		Map<Boolean, List<Image>> parted = unchanged.stream()
			.collect(Collectors.partitioningBy((image) -> image.before() == null));
		List<Long> created = parted.get(true).stream().map(Image::id).toList();
		Set<Long> used = references.inUse(kind, created);
		erase(kind, created.stream().filter((one) -> !used.contains(one)).toList());
		restore(id, kind, parted.get(false), by);
		Map<Long, String> outcomes = new HashMap<>();
		ids.forEach((one) -> outcomes.put(one, versions.containsKey(one) ? "CHANGED_SINCE" : "BACK"));
		unchanged.forEach((image) -> outcomes.put(image.id(), used.contains(image.id()) ? "IN_USE" : "BACK"));
		images.undone(id, kind, outcomes);
	}

	private Map<Long, Long> lock(Image.Kind kind, List<Long> ids) {
		return switch (kind) {
			case INVOICE -> invoices.lock(ids);
			case DOCUMENT -> documents(ids);
			case APPOINTMENT -> appointments.lock(ids);
			case ENTRY -> history.lock(ids);
			case PERSON -> evidence.lockPersons(ids);
			case CUSTOMER -> evidence.lockCustomers(ids);
		};
	}

	/** A file that was filed once is never written anew. */
	private static Map<Long, Long> documents(List<Long> ids) {
		return ids.stream().collect(Collectors.toMap((id) -> id, (id) -> 0L));
	}

	private void erase(Image.Kind kind, List<Long> ids) {
		switch (kind) {
			case INVOICE -> invoices.erase(ids);
			case DOCUMENT -> archive.erase(ids);
			case APPOINTMENT -> appointments.erase(ids);
			case ENTRY -> history.erase(ids);
			case PERSON -> persons.erase(ids);
			case CUSTOMER -> customers.erase(ids);
		}
	}

	private void restore(long id, Image.Kind kind, List<Image> changed, @Nullable Long by) {
		if (changed.isEmpty()) {
			return;
		}
		if (kind == Image.Kind.INVOICE) {
			invoices.restore(changed.stream().map((image) -> (ErpInvoice) image.before()).toList());
		}
		else if (kind == Image.Kind.APPOINTMENT) {
			appointments.write(changed.stream()
				.map((image) -> new Placed(image.id(), (AppointmentImage) image.before(), false))
				.toList(), by);
		}
		else if (kind == Image.Kind.CUSTOMER) {
			Map<Long, CustomerDraft> drafts = new HashMap<>();
			changed.forEach((image) -> drafts.put(image.id(), (CustomerDraft) image.before()));
			customers.changeAll(drafts, by);
		}
		else {
			Map<Long, PersonDraft> drafts = new HashMap<>();
			changed.forEach((image) -> drafts.put(image.id(), (PersonDraft) image.before()));
			persons.changeAll(atKnown(drafts), by);
		}
		images.restored(id, changed, lock(kind, changed.stream().map(Image::id).toList()));
	}

	/** A firm at which somebody worked may be gone for good by now. */
	private Map<Long, PersonDraft> atKnown(Map<Long, PersonDraft> drafts) {
		Set<Long> there = customers
			.snapshots(drafts.values()
				.stream()
				.flatMap((draft) -> draft.affiliations().stream())
				.map((role) -> role.customerId())
				.collect(Collectors.toSet()))
			.keySet();
		drafts.replaceAll((id, draft) -> draft.with(draft.contactPoints(), draft.addresses(),
				draft.affiliations().stream().filter((role) -> there.contains(role.customerId())).toList()));
		return drafts;
	}

	@Override
	public void gaveUp(long id, Throwable reason) {
		transaction.executeWithoutResult((status) -> batches.find(id)
			.ifPresent((batch) -> batches.finish(id, BatchState.FAILED, batch.counts(), Running.unexpected())));
	}

}
