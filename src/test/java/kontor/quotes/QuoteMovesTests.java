package kontor.quotes;

import static kontor.quotes.QuoteWorld.BY_MAIL;
import static kontor.quotes.QuoteWorld.TODAY;
import static kontor.quotes.QuoteWorld.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kontor.KontorTest;
import kontor.StatementCounter;
import kontor.documents.Archive;
import kontor.history.Channel;
import kontor.history.RestrictedException;
import kontor.orders.OrderRow;
import kontor.orders.Orders;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to a quote happens once, and is written down. */
@KontorTest
class QuoteMovesTests {

	@Autowired
	private Quoting quoting;

	@Autowired
	private QuoteMoves moves;

	@Autowired
	private Quotes quotes;

	@Autowired
	private Orders orders;

	@Autowired
	private Archive archive;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private QuoteWorld world;

	private Viewer author;

	@BeforeEach
	void world() {
		world = new QuoteWorld(jdbc, transaction);
		author = world.author;
	}

	@Test
	void whatGoesOutIsNumberedArchivedRememberedAndWrittenDown() throws Exception {
		long person = world.people.person("Seidel");
		long id = quoting.create(world.draft("Speisesaal", person, null, List.of(item("Stuhl", "4", "189"))), author)
			.id();
		assertThat(find(id).number()).isNull();
		moves.issue(id, BY_MAIL, author);
		moves.issue(id, BY_MAIL, author);
		Quote sent = find(id);
		assertThat(sent.state()).isEqualTo(QuoteState.SENT);
		assertThat(sent.number()).matches("AN-" + TODAY.getYear() + "-\\d{4,}");
		assertThat(archive.open(sent.documentId(), author).fileName()).isEqualTo("Angebot " + sent.number() + ".pdf");
		assertThat(world.number(
				"select count(*) from document_links where document_id = ? and (customer_id = ? or person_id = ?)",
				sent.documentId(), world.customer, person))
			.isEqualTo(2);
		assertThat(world.text("select title || ' ' || due_on from tasks where id = ?", sent.taskId()))
			.contains(sent.number(), TODAY.plusDays(7).toString());
		assertThat(world.text("select channel || direction || subject || body from interactions where customer_id = ?",
				world.customer))
			.contains("EMAILOUT", sent.number())
			.doesNotContain("899,64");
		assertThat(world.number(
				"select count(*) from documents d join document_links l on l.document_id = d.id where l.customer_id = ?",
				world.customer))
			.isOne();
	}

	@Test
	void anAcceptedQuoteIsOneOrderOfTheSameSumAndWinsTheOpportunity() {
		long opportunity = world.opportunity("Neue Stühle");
		long reason = world.number("select min(id) from close_reasons where outcome = 'WON' and retired_at is null");
		long id = sent(world.draft("Stühle", null, opportunity, List.of(item("Stuhl", "3", "33.33"))));
		moves.accept(id, reason, author);
		moves.accept(id, null, author);
		Quote accepted = find(id);
		OrderRow order = orders.find("KONTOR", "" + id, author).orElseThrow();
		assertThat(accepted.state()).isEqualTo(QuoteState.ACCEPTED);
		assertThat(accepted.orderId()).isEqualTo(order.id());
		assertThat(order.customerId()).isEqualTo(world.customer);
		assertThat(order.net()).isEqualByComparingTo(accepted.net()).isEqualByComparingTo("99.99");
		assertThat(world.text("select state from opportunities where id = ?", opportunity)).isEqualTo("WON");
		assertThat(world.number("select count(*) from tasks where id = ? and done_at is not null", accepted.taskId()))
			.isOne();
		assertThatThrownBy(() -> moves.decline(id, "zu spät", author)).isInstanceOf(QuoteRefusedException.class);
		assertThatThrownBy(() -> quoting.revise(id, author)).isInstanceOf(QuoteRefusedException.class);
	}

	@Test
	void twoPeopleAtOnceMakeOneOrderAndOneEntry() throws Exception {
		long id = sent(world.draft("Stühle"));
		List<Viewer> both = List.of(author, world.people.boss, author, world.people.owner);
		List<Long> accepted = together(
				both.stream().<Callable<Long>>map((who) -> () -> moves.accept(id, null, who).id()).toList());
		assertThat(accepted).containsOnly(id);
		assertThat(world.number("select count(*) from sales_orders where source_system = 'KONTOR' and external_id = ?",
				"" + id))
			.isOne();
		assertThat(world.number("select count(*) from interactions where customer_id = ? and body like '%angenommen%'",
				world.customer))
			.isOne();
	}

	@Test
	void numbersHaveNoGapsHoweverManyGoOutAtOnce() throws Exception {
		List<Long> drafts = IntStream.range(0, 6)
			.mapToObj((i) -> quoting.create(world.draft("Angebot " + i), author).id())
			.toList();
		long fails = quoting.create(world.draft("Leer", null, null, List.of()), author).id();
		long before = last();
		assertThatThrownBy(() -> moves.issue(fails, BY_MAIL, author)).isInstanceOf(QuoteRefusedException.class);
		together(drafts.stream().<Callable<Long>>map((id) -> () -> moves.issue(id, BY_MAIL, author).id()).toList());
		assertThat(last()).isEqualTo(before + drafts.size());
		assertThat(drafts.stream().map((id) -> find(id).number()).distinct()).hasSize(drafts.size());
	}

	private long last() {
		return world.number("select coalesce(max(last), 0) from quote_numbers where year = ?", TODAY.getYear());
	}

	@Test
	void aNewVersionReplacesTheOneBeforeWhenItGoesOut() {
		long first = sent(world.draft("Stühle"));
		long second = quoting.revise(first, author);
		assertThat(quoting.revise(first, author)).isEqualTo(second);
		assertThat(quotes.lines(second)).isEqualTo(quotes.lines(first));
		assertThat(find(first).state()).isEqualTo(QuoteState.SENT);
		moves.issue(second, BY_MAIL, author);
		assertThat(find(first).state()).isEqualTo(QuoteState.REPLACED);
		assertThat(find(second).label()).isEqualTo(find(first).number() + "-2");
		assertThatThrownBy(() -> moves.accept(first, null, author)).isInstanceOf(QuoteRefusedException.class);
		assertThat(quotes.versions(find(first).number())).extracting(Quotes.Version::revision).containsExactly(2, 1);
	}

	@Test
	void whoAcceptsTheOldVersionMeanwhileWins() {
		long first = sent(world.draft("Stühle"));
		long second = quoting.revise(first, author);
		moves.accept(first, null, author);
		assertThatThrownBy(() -> moves.issue(second, BY_MAIL, author)).hasMessage("quotes.revise.accepted");
		assertThat(quoting.delete(second, author).revision()).isEqualTo(2);
	}

	@Test
	void declinedNeedsAReason() {
		long id = sent(world.draft("Stühle"));
		assertThatThrownBy(() -> moves.decline(id, " ", author)).isInstanceOf(QuoteRefusedException.class);
		moves.decline(id, "Zu teuer", author);
		assertThat(find(id).refusal()).isEqualTo("Zu teuer");
		assertThat(world.text("select body from interactions where customer_id = ? order by id desc limit 1",
				world.customer))
			.contains("Zu teuer");
	}

	@Test
	void whatWentOutDoesNotChange() {
		long id = sent(world.draft("Stühle"));
		assertThatThrownBy(() -> quoting.change(id, find(id).version(), world.draft("Anders"), author))
			.isInstanceOf(QuoteRefusedException.class);
		assertThatThrownBy(() -> quoting.delete(id, author)).isInstanceOf(QuoteRefusedException.class);
	}

	@Test
	void anExpiredDraftAndARestrictedCustomerGetNothing() {
		long id = quoting.create(world.draft("Stühle"), author).id();
		world.change("update quotes set valid_until = current_date - 1 where id = ?", id);
		assertThatThrownBy(() -> moves.issue(id, BY_MAIL, author)).hasMessage("quotes.valid.over");
		long other = quoting.create(world.draft("Stühle"), author).id();
		world.change("update customers set restricted_at = now() where id = ?", world.customer);
		assertThatThrownBy(() -> moves.issue(other, new Issue(Channel.LETTER, null), author))
			.isInstanceOf(RestrictedException.class);
		assertThat(find(other).isDraft()).isTrue();
	}

	@Test
	void linesThatStayAreNotLoggedAgain() {
		long id = quoting.create(world.draft("Stühle"), author).id();
		long before = logged(id);
		quoting.change(id, 0, world.draft("Stühle", null, null,
				List.of(item("Stuhl Pirna", "4", "189"), item("Tisch Elbe", "2", "1290"))), author);
		assertThat(logged(id)).isEqualTo(before + 1);
		assertThatThrownBy(() -> quoting.change(id, 0, world.draft("Alt"), author))
			.isInstanceOf(OptimisticLockingFailureException.class);
	}

	private long logged(long id) {
		return world.number(
				"select count(*) from audit_entries where table_name = 'quote_lines' and changes -> 'quote_id' @> to_jsonb(cast(? as bigint))",
				id);
	}

	@Test
	void savingNeedsFewStatements() throws Exception {
		long person = world.people.person("Seidel");
		QuoteDraft draft = world.draft("Stühle", person, world.opportunity("Stühle"), world.draft("x").lines());
		assertThat(StatementCounter.during(() -> quoting.create(draft, author))).hasSizeLessThanOrEqualTo(10);
		long id = quoting.create(draft, author).id();
		assertThat(StatementCounter.during(() -> quoting.change(id, 0, draft, author))).hasSizeLessThanOrEqualTo(10);
	}

	private long sent(QuoteDraft draft) {
		long id = quoting.create(draft, author).id();
		moves.issue(id, BY_MAIL, author);
		return id;
	}

	private Quote find(long id) {
		return quotes.find(id, author).orElseThrow();
	}

	private static <T> List<T> together(List<Callable<T>> work) throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(work.size());
		try {
			List<T> done = new ArrayList<>();
			for (Future<T> one : people.invokeAll(work)) {
				done.add(one.get());
			}
			return done;
		}
		finally {
			people.shutdownNow();
		}
	}

}
