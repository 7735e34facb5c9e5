package kontor.history;

import java.time.Instant;
import java.util.List;
import kontor.customers.CustomerAccess;
import kontor.customers.CustomerDirectory;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes and reads the Kundenhistorie.
 */
@Service
public class History {

	/** Nothing happened before; keeps a mistyped year out. */
	public static final Instant EARLIEST = Instant.parse("1950-01-01T00:00:00Z");

	private final Interactions interactions;

	private final Timeline timeline;

	private final CustomerDirectory customers;

	private final ApplicationEventPublisher events;

	private final CustomerAccess access;

	History(Interactions interactions, Timeline timeline, CustomerDirectory customers, ApplicationEventPublisher events,
			CustomerAccess access) {
		this.access = access;
		this.interactions = interactions;
		this.timeline = timeline;
		this.customers = customers;
		this.events = events;
	}

	/**
	 * What became of an entry that was to be written.
	 *
	 * @param id of the entry
	 * @param created false where the same author had sent the same external id before;
	 * the entry is then as it was
	 */
	public record Recorded(long id, boolean created) {

	}

	/**
	 * Writes an entry in the caller's transaction and tells who listens.
	 * @param author who is signed in
	 * @throws NotFoundException if the author may not see the customer
	 * @throws AccessDeniedException if he sees the customer but may not change it
	 * @throws UnknownPersonException if the person does not work for the customer
	 * @throws RestrictedException if it goes out to somebody whose data may not be used
	 */
	@Transactional
	public Recorded record(NewInteraction entry, Viewer author) {
		Interactions.Written written = interactions.insert(entry, author);
		if (!written.customerKnown()) {
			access.requireWrite(entry.customerId(), author);
			throw new NotFoundException();
		}
		if (!written.personKnown()) {
			throw new UnknownPersonException();
		}
		if (written.restricted()) {
			throw new RestrictedException();
		}
		if (written.id() == null) {
			return new Recorded(interactions.idOf(entry.externalId(), author), false);
		}
		customers.contacted(entry.customerId(), entry.occurredAt());
		events.publishEvent(new InteractionRecorded(written.id(), entry.customerId(), entry.personId(), author.id(),
				entry.followUpOn()));
		return new Recorded(written.id(), true);
	}

	/**
	 * Writes many entries with few statements, for imports: customers and persons must
	 * exist, follow-up days do not count. Entries whose external id the author has used
	 * before are left out.
	 * @param authorId null for a machine
	 * @return ids of the new entries, in no order
	 */
	@Transactional
	public List<Long> recordAll(List<NewInteraction> entries, @Nullable Long authorId) {
		List<Long> ids = entries.isEmpty() ? List.of() : interactions.insertAll(entries, authorId);
		interactions.contacted(ids);
		events.publishEvent(new InteractionsRecorded(ids));
		return ids;
	}

	/** The newest entries by this user or of the customers he looks after. */
	public List<Entry> around(Viewer viewer, int limit) {
		return timeline.around(viewer, limit);
	}

	/**
	 * Replaces what an entry says and keeps what it said before. Equal content changes
	 * nothing.
	 * @param version the one that the editor saw
	 * @throws NotFoundException if the editor may not see it
	 * @throws AccessDeniedException if he may not change the customer
	 * @throws OptimisticLockingFailureException if it was edited since
	 */
	@Transactional
	Entry revise(long id, long version, Content content, Viewer editor) {
		Entry known = timeline.find(id, editor).orElseThrow(NotFoundException::new);
		access.requireWrite(known.customerId(), editor);
		if (known.version() != version) {
			throw new OptimisticLockingFailureException("Entry " + id + " has version " + known.version());
		}
		if (known.content().equals(content)) {
			return known;
		}
		if (content.personId() != null && !interactions.isPersonOf(known.customerId(), content.personId())
				&& !content.personId().equals(known.personId())) {
			throw new UnknownPersonException();
		}
		if (!interactions.revise(known, content, editor)) {
			throw new OptimisticLockingFailureException("Entry " + id + " was just edited");
		}
		customers.contacted(known.customerId(), content.occurredAt());
		events.publishEvent(new InteractionChanged(id, known.customerId(), editor.id()));
		return timeline.find(id, editor).orElseThrow(NotFoundException::new);
	}

}
