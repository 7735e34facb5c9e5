package kontor.quotes;

import java.time.LocalDate;
import kontor.customers.CustomerAccess;
import kontor.customers.CustomerDirectory;
import kontor.users.Accounts;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes drafts of quotes, for who sees prices. */
@Service
public class Quoting {

	private final Quotes quotes;

	private final QuoteChanges changes;

	private final QuoteSettings settings;

	private final CustomerAccess access;

	private final CustomerDirectory customers;

	private final Accounts accounts;

	Quoting(Quotes quotes, QuoteChanges changes, QuoteSettings settings, CustomerAccess access,
			CustomerDirectory customers, Accounts accounts) {
		this.quotes = quotes;
		this.changes = changes;
		this.settings = settings;
		this.access = access;
		this.customers = customers;
		this.accounts = accounts;
	}

	/**
	 * What became of a quote that was to be made.
	 *
	 * @param created false where the same user had sent the same external id before; it
	 * is then as it was
	 */
	public record Made(long id, boolean created) {

	}

	/**
	 * @throws NotFoundException if the author may not see the customer
	 * @throws AccessDeniedException if he sees it but may not change it
	 * @throws QuoteRefusedException if something that it names is not there
	 */
	@Transactional
	public Made create(QuoteDraft draft, Viewer author) {
		author.require(Figures.PRICES);
		access.requireWrite(draft.customerId(), author);
		Long known = draft.externalId() == null ? null : quotes.idOf(draft.externalId(), author).orElse(null);
		if (known != null) {
			return new Made(known, false);
		}
		check(draft, null);
		requireOwner(draft.ownerId(), draft.customerId(), author);
		return new Made(changes.insert(draft, author), true);
	}

	/**
	 * @param version the one that the editor saw
	 * @throws NotFoundException if the editor may not see it
	 * @throws AccessDeniedException if he may not change it
	 * @throws OptimisticLockingFailureException if it was changed since
	 * @throws QuoteRefusedException if it went out already, or something that it names is
	 * not there
	 */
	@Transactional
	public void change(long id, long version, QuoteDraft draft, Viewer editor) {
		Quote known = writable(id, editor);
		if (!known.isDraft()) {
			throw new QuoteRefusedException("", "quotes.issued.already");
		}
		if (known.version() != version) {
			throw new OptimisticLockingFailureException("Quote " + id + " was changed");
		}
		check(draft, known);
		if (known.ownerId() != draft.ownerId()) {
			requireOwner(draft.ownerId(), known.customerId(), editor);
		}
		changes.update(id, draft);
	}

	/**
	 * Begins the next version; the one before holds until that goes out. Where one is
	 * begun already, that is meant.
	 * @return the draft's id
	 */
	@Transactional
	public long revise(long id, Viewer author) {
		Quote known = writable(id, author);
		Quotes.Version newest = known.number() == null ? null : quotes.versions(known.number()).get(0);
		if (newest != null && newest.state() == QuoteState.DRAFT) {
			return newest.id();
		}
		if (!known.isRevisable() || newest == null || newest.id() != id) {
			throw new QuoteRefusedException("", "quotes.revise.state");
		}
		return changes.revise(known, LocalDate.now(Formats.ZONE).plusDays(settings.validDays()), author);
	}

	/** Throws a draft away; what went out stays. */
	@Transactional
	public Quote delete(long id, Viewer viewer) {
		Quote known = writable(id, viewer);
		if (!known.isDraft()) {
			throw new QuoteRefusedException("", "quotes.issued.already");
		}
		changes.delete(id);
		return known;
	}

	/** Whoever has left and stood there before may stay. */
	private void check(QuoteDraft draft, @Nullable Quote known) {
		Quotes.Fit fit = quotes.fit(draft);
		if (!fit.person() && (known == null || !draft.personId().equals(known.personId()))) {
			throw new QuoteRefusedException("person", "quotes.person.unknown");
		}
		if (!fit.opportunity()) {
			throw new QuoteRefusedException("opportunity", "quotes.opportunity.unknown");
		}
		if (!fit.products()) {
			throw new QuoteRefusedException("", "quotes.product.unknown");
		}
	}

	/** Whoever looks after it must be able to see it. */
	private void requireOwner(long owner, long customer, Viewer viewer) {
		if (owner != viewer.id()) {
			Viewer other = accounts.active().stream().anyMatch((user) -> user.id() == owner)
					? accounts.viewer(owner).orElse(null) : null;
			if (other == null) {
				throw new QuoteRefusedException("owner", "quotes.owner.unknown");
			}
			if (customers.find(customer, other).isEmpty()) {
				throw new QuoteRefusedException("owner", "quotes.owner.blind");
			}
		}
	}

	private Quote writable(long id, Viewer viewer) {
		viewer.require(Figures.PRICES);
		Quote known = quotes.lock(id, viewer).orElseThrow(NotFoundException::new);
		if (!known.writable()) {
			throw new AccessDeniedException("may see but not change");
		}
		return known;
	}

}
