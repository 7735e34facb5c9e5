package kontor.imports.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerEvidence;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerRegister;
import kontor.customers.CustomerStatus;
import kontor.history.History;
import kontor.history.ImportedHistory;
import kontor.history.NewInteraction;
import kontor.imports.files.ImportedEntry;
import kontor.imports.matching.Judgement.Candidate;
import kontor.imports.matching.Judgement.Verdict;
import kontor.shared.LegalForms;
import kontor.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** Works through entries of the history. */
final class EntryDesk implements Desk {

	/** So many entries a preview keeps in mind. */
	private static final int KEPT = 200_000;

	private final CustomerEvidence evidence;

	private final CustomerRegister customers;

	private final History history;

	private final ImportedHistory imported;

	private final Map<String, Long> users;

	private final Terms terms;

	private final Addressees addressees;

	private final Set<String> known = new LinkedHashSet<>();

	private final Set<String> trashed = new HashSet<>();

	private final Map<String, OpenCustomer> missing = new LinkedHashMap<>();

	private final List<EntryReading> fresh = new ArrayList<>();

	EntryDesk(CustomerEvidence evidence, CustomerRegister customers, History history, ImportedHistory imported,
			Map<String, Long> users, Terms terms) {
		this.evidence = evidence;
		this.customers = customers;
		this.history = history;
		this.imported = imported;
		this.users = users;
		this.terms = terms;
		this.addressees = new Addressees(evidence);
	}

	@Override
	public List<Judgement> judge(List<Task> tasks) {
		List<EntryReading> rows = tasks.stream()
			.map((task) -> new EntryReading((ImportedEntry) task.row(), users))
			.toList();
		addressees.fetch(tasks.stream().map((task) -> (ImportedEntry) task.row()).toList());
		List<String> ids = rows.stream().map(EntryReading::externalId).toList();
		known.addAll(imported.find(ids).keySet());
		trashed.clear();
		trashed.addAll(imported.inTrash(ids));
		List<Judgement> judgements = new ArrayList<>();
		for (int at = 0; at < rows.size(); at++) {
			judgements.add(judge(rows.get(at), tasks.get(at).choice()));
		}
		return judgements;
	}

	private Judgement judge(EntryReading row, @Nullable Long choice) {
		List<Remark> remarks = row.remarks();
		if (remarks.stream().anyMatch(Remark::wrong)) {
			return Judgement.wrong(remarks);
		}
		if (trashed.contains(row.externalId())) {
			return Judgement.wrong(with(remarks, Remark.wrong("imports.target.customer", "imports.error.in-trash")));
		}
		Addressees.Found found = choice != null && choice > 0 ? addressees.decided(choice, row.entry())
				: addressees.find(row.entry());
		Long customer = found.customerId();
		List<Candidate> several = List.of();
		if (customer == null && found.several().isEmpty() && terms.addMissing()) {
			customer = missing(row.entry()).id;
		}
		else if (customer == null && found.several().isEmpty()) {
			return Judgement.wrong(with(remarks, Remark.wrong("imports.target.customer",
					"imports.error.customer-unknown", Objects.toString(named(row.entry())))));
		}
		else if (customer == null) {
			several = found.several();
			remarks = with(remarks, Remark.wrong("imports.target.customer", "imports.error.customer-several",
					Objects.toString(named(row.entry()))));
			return new Judgement(Verdict.WRONG, null, several, remarks);
		}
		row.belongsTo(customer, found.personId());
		boolean isNew = known.add(row.externalId());
		if (isNew) {
			fresh.add(row);
		}
		return new Judgement(isNew ? Verdict.NEW : Verdict.SAME, customer, several, remarks);
	}

	private static List<Remark> with(List<Remark> remarks, Remark more) {
		List<Remark> all = new ArrayList<>(remarks);
		all.add(more);
		return all;
	}

	private static @Nullable String named(ImportedEntry entry) {
		return entry.customer() == null ? entry.customerNumber() : entry.customer();
	}

	private OpenCustomer missing(ImportedEntry entry) {
		String name = Objects.toString(named(entry));
		return missing.computeIfAbsent(Addressees.key(name), (key) -> {
			CustomerDraft draft = draft(name);
			CustomerDraft numbered = new CustomerDraft(draft.kind(), null, terms.status(), draft.name(),
					draft.salutation(), draft.title(), draft.firstName(), draft.lastName(), null, null, null, null,
					null, null, null, List.of(), List.of(), List.of());
			return new OpenCustomer(-1L - missing.size(), numbered);
		});
	}

	private static CustomerDraft draft(String name) {
		PersonName person = PersonName.parse(name);
		if (LegalForms.soundsLikeFirm(name) || person.firstName().isEmpty() && person.salutation() == null) {
			return CustomerDraft.organisation(LegalForms.withoutPrefix(name));
		}
		return new CustomerDraft(CustomerKind.PERSON, null, CustomerStatus.CUSTOMER, "", person.salutation(),
				person.title(), person.firstName(), person.lastName(), null, null, null, null, null, null, null,
				List.of(), List.of(), List.of());
	}

	@Override
	public Saved save(@Nullable Long by) {
		List<Image> images = new ArrayList<>();
		Map<Long, Long> ids = new HashMap<>();
		List<OpenCustomer> made = List.copyOf(missing.values());
		List<Long> given = customers.createAll(made.stream().map((one) -> Objects.requireNonNull(one.draft)).toList(),
				by);
		Map<Long, Long> versions = evidence.lockCustomers(given);
		for (int at = 0; at < made.size(); at++) {
			ids.put(made.get(at).id, given.get(at));
			images.add(new Image(Image.Kind.CUSTOMER, given.get(at), made.get(at).name, null, null,
					versions.get(given.get(at))));
		}
		Map<@Nullable Long, List<NewInteraction>> byAuthor = new HashMap<>();
		fresh.forEach(
				(row) -> byAuthor.computeIfAbsent(row.author(), (any) -> new ArrayList<>()).add(row.interaction(ids)));
		byAuthor.forEach((author, entries) -> history.recordAll(entries, author));
		Map<String, Long> written = imported.find(fresh.stream().map(EntryReading::externalId).toList());
		Map<Long, Long> at = imported.lock(written.values());
		fresh.forEach((row) -> images.add(new Image(Image.Kind.ENTRY, written.get(row.externalId()), row.label(), null,
				null, at.get(written.get(row.externalId())))));
		return new Saved(images, ids);
	}

	@Override
	public void tidy() {
		fresh.clear();
		addressees.clear();
		while (known.size() > KEPT) {
			known.remove(known.iterator().next());
		}
	}

}
