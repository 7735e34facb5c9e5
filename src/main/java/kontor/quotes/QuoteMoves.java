package kontor.quotes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kontor.customers.CustomerDirectory;
import kontor.documents.Archive;
import kontor.documents.DocumentKind;
import kontor.documents.Links;
import kontor.history.Direction;
import kontor.orders.OrderFeed;
import kontor.sales.OpportunityDirectory;
import kontor.shared.FeedResult;
import kontor.shared.TypedText;
import kontor.tasks.TaskList;
import kontor.tasks.TaskRefusedException;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to quotes: they go out, and are accepted or declined. Each move is made
 * once, however often it is asked for, and stands in the history.
 */
@Service
public class QuoteMoves {

	private static final int LONGEST_REASON = 2000;

	private final Quotes quotes;

	private final QuoteChanges changes;

	private final QuoteNumbers numbers;

	private final QuotePaper paper;

	private final QuoteHistory history;

	private final Archive archive;

	private final CustomerDirectory customers;

	private final TaskList tasks;

	private final OrderFeed orders;

	private final OpportunityDirectory opportunities;

	private final MessageSource messages;

	QuoteMoves(Quotes quotes, QuoteChanges changes, QuoteNumbers numbers, QuotePaper paper, QuoteHistory history,
			Archive archive, CustomerDirectory customers, TaskList tasks, OrderFeed orders,
			OpportunityDirectory opportunities, MessageSource messages) {
		this.quotes = quotes;
		this.changes = changes;
		this.numbers = numbers;
		this.paper = paper;
		this.history = history;
		this.archive = archive;
		this.customers = customers;
		this.tasks = tasks;
		this.orders = orders;
		this.opportunities = opportunities;
		this.messages = messages;
	}

	/**
	 * Sends a draft out: it gets its number, its paper is archived, the version before is
	 * replaced. Once more changes nothing.
	 * @throws NotFoundException if there is no such quote for this user
	 * @throws AccessDeniedException if he may not change it
	 * @throws QuoteRefusedException if it is not fit to go out
	 * @throws kontor.history.RestrictedException if the customer's data may not be used
	 */
	@Transactional
	public Quote issue(long id, Issue issue, Viewer viewer) {
		Quote draft = writable(id, viewer);
		if (!draft.isDraft()) {
			return draft;
		}
		LocalDate today = LocalDate.now(Formats.ZONE);
		List<QuoteLine> lines = quotes.lines(id);
		check(draft, issue, lines, today);
		if (draft.replacesId() != null) {
			replace(draft.replacesId(), viewer);
		}
		changes.issue(id, draft.number() == null ? numbers.next(today.getYear()) : draft.number(), today);
		Quote sent = quotes.find(id, viewer).orElseThrow();
		changes.attach(id, archive(sent, lines, viewer), plan(sent, issue.followUpOn(), viewer));
		history.sent(sent, issue.channel(), viewer);
		return sent;
	}

	private static void check(Quote draft, Issue issue, List<QuoteLine> lines, LocalDate today) {
		if (lines.stream().noneMatch(QuoteLine::isCounted)) {
			throw new QuoteRefusedException("", "quotes.lines.none");
		}
		if (draft.validUntil().isBefore(today)) {
			throw new QuoteRefusedException("", "quotes.valid.over");
		}
		if (issue.followUpOn() != null && issue.followUpOn().isBefore(today)) {
			throw new QuoteRefusedException("followUpOn", "quotes.follow-up.past");
		}
	}

	private void replace(long id, Viewer viewer) {
		Quote before = writable(id, viewer);
		if (before.state() == QuoteState.ACCEPTED) {
			throw new QuoteRefusedException("", "quotes.revise.accepted");
		}
		if (before.isSent()) {
			changes.replace(id);
			finish(before, viewer);
		}
	}

	private long archive(Quote quote, List<QuoteLine> lines, Viewer viewer) {
		Long person = quote.personId() != null && customers.standing(quote.personId(), viewer).writable()
				? quote.personId() : null;
		try {
			ByteArrayOutputStream pdf = new ByteArrayOutputStream();
			paper.print(quote, lines, pdf);
			return archive.store(new ByteArrayInputStream(pdf.toByteArray()), paper.fileName(quote),
					Links.of(quote.customerId(), person, null), DocumentKind.QUOTE, Direction.OUT, viewer);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private @Nullable Long plan(Quote quote, @Nullable LocalDate on, Viewer viewer) {
		try {
			return on == null ? null : tasks.plan(quote.customerId(),
					text("quotes.follow-up.title", quote.label(), quote.subject()), on, quote.ownerId(), viewer);
		}
		catch (TaskRefusedException ex) {
			throw new QuoteRefusedException("followUpOn", ex.code(), ex.arguments());
		}
	}

	/**
	 * The customer wants it: it becomes an order. Once more changes nothing.
	 * @param winReason wins the opportunity for this reason; null: that stays as it is
	 * @throws QuoteRefusedException if it is not with the customer
	 */
	@Transactional
	public Quote accept(long id, @Nullable Long winReason, Viewer viewer) {
		Quote known = writable(id, viewer);
		if (known.state() == QuoteState.ACCEPTED) {
			return known;
		}
		requireSent(known);
		FeedResult order = orders
			.put(List
				.of(QuoteOrder.of(known, quotes.lines(id), LocalDate.now(Formats.ZONE), text("quotes.order.discount"))),
					null)
			.get(0);
		if (order.isRefused()) {
			throw new QuoteRefusedException("", String.valueOf(order.message()), order.arguments().toArray());
		}
		changes.accept(id, order.id());
		finish(known, viewer);
		if (winReason != null && known.opportunityId() != null
				&& !opportunities.win(known.opportunityId(), winReason, viewer)) {
			throw new QuoteRefusedException("reason", "quotes.reason.unknown");
		}
		history.accepted(known, viewer);
		return known;
	}

	/**
	 * The customer does not want it. Once more changes nothing.
	 * @throws QuoteRefusedException if it is not with the customer, or no reason is given
	 */
	@Transactional
	public Quote decline(long id, @Nullable String reason, Viewer viewer) {
		Quote known = writable(id, viewer);
		if (known.state() == QuoteState.DECLINED) {
			return known;
		}
		requireSent(known);
		String said = Typed.within("reason", TypedText.lines(reason), LONGEST_REASON);
		if (said == null) {
			throw new QuoteRefusedException("reason", "NotBlank");
		}
		changes.decline(id, said);
		finish(known, viewer);
		history.declined(known, said, viewer);
		return known;
	}

	private static void requireSent(Quote known) {
		if (!known.isSent()) {
			throw new QuoteRefusedException("", "quotes.state." + (known.isDraft() ? "draft" : "decided"));
		}
	}

	/** Nobody needs to be reminded any more. */
	private void finish(Quote known, Viewer viewer) {
		if (known.taskId() != null) {
			tasks.finish(known.taskId(), null, viewer);
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

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, Locale.GERMAN);
	}

}
