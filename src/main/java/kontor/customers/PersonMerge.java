package kontor.customers;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kontor.changes.ChangeBatches;
import kontor.customers.MergeRefusedException.Reason;
import kontor.users.Company;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes two persons one. */
@Component
@Transactional
class PersonMerge {

	private final MergeRows rows;

	private final ContactPersons persons;

	private final PersonRegister register;

	private final CustomerAccess access;

	private final ChangeBatches batches;

	private final Company company;

	private final ApplicationEventPublisher events;

	private final MessageSource messages;

	private final EntityManager entities;

	PersonMerge(MergeRows rows, ContactPersons persons, PersonRegister register, CustomerAccess access,
			ChangeBatches batches, Company company, ApplicationEventPublisher events, MessageSource messages,
			EntityManager entities) {
		this.rows = rows;
		this.persons = persons;
		this.register = register;
		this.access = access;
		this.batches = batches;
		this.company = company;
		this.events = events;
		this.messages = messages;
		this.entities = entities;
	}

	/** Both as they are, if the viewer may make one of them: who stays comes first. */
	@Transactional(readOnly = true)
	public List<PersonSnapshot> pair(long kept, long other, Viewer viewer) {
		access.requireWriteOfPerson(kept, viewer);
		access.requireWriteOfPerson(other, viewer);
		return read(kept, other);
	}

	private List<PersonSnapshot> read(long kept, long other) {
		if (kept == other) {
			throw new MergeRefusedException(Reason.SELF);
		}
		Map<Long, PersonSnapshot> found = register.snapshots(List.of(kept, other));
		if (found.size() < 2) {
			throw new NotFoundException();
		}
		return List.of(found.get(kept), found.get(other));
	}

	/**
	 * @return the batch's id
	 */
	public long run(MergeOrder order, Viewer viewer) {
		rows.lock(MergeKind.PERSON, order, viewer);
		List<PersonSnapshot> pair = read(order.kept(), order.other());
		PersonDraft kept = pair.get(0).draft();
		PersonDraft other = pair.get(1).draft();
		MergeFields<PersonDraft> fields = new MergeFields<>(kept, other, order.choices());
		NoteLength.check(fields.text("note", PersonDraft::note));
		String title = messages.getMessage("customers.merge.title.person",
				new Object[] { other.fullName(), kept.fullName() }, LocaleContextHolder.getLocale());
		return batches.run(ChangeBatches.Kind.MERGE, title, viewer, () -> merge(order, fields, viewer));
	}

	private void merge(MergeOrder order, MergeFields<PersonDraft> fields, Viewer viewer) {
		rows.move(MergeKind.PERSON, order.other(), order.kept(), order.choices().get("address") == MergeChoice.OTHER);
		rows.bury(MergeKind.PERSON, order.other(), order.kept(), viewer);
		ContactPerson winner = persons.whole(List.of(order.kept())).get(0);
		winner.unite((now) -> chosen(now, fields), new Change(viewer.id(), Instant.now(), company.dialingArea()));
		entities.flush();
		events.publishEvent(new PersonsMerged(order.kept(), order.other()));
	}

	private static PersonDraft chosen(PersonDraft now, MergeFields<PersonDraft> fields) {
		return new PersonDraft(fields.of("salutation", PersonDraft::salutation), fields.of("title", PersonDraft::title),
				fields.of("firstName", PersonDraft::firstName), fields.always("lastName", PersonDraft::lastName),
				fields.of("letterSalutation", PersonDraft::letterSalutation),
				fields.of("birthday", PersonDraft::birthday), fields.text("note", PersonDraft::note),
				fields.of("externalId", PersonDraft::externalId), now.contactPoints(), now.addresses(),
				now.affiliations());
	}

}
