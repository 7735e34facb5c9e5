package kontor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kontor.KontorTest;
import kontor.search.SearchQuery;
import kontor.shared.DialingArea;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class HistoryTests {

	@Autowired
	private History history;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Interactions interactions;

	@Autowired
	private HistorySearch search;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private HistoryWorld world;

	@BeforeEach
	void world() {
		world = new HistoryWorld(jdbc, transaction);
	}

	@Test
	void whatWasSaidStandsInTheHistory() {
		long id = history.record(world.note("Fragt nach dem Liefertermin."), world.author).id();
		Entry entry = timeline.find(id, world.stranger).orElseThrow();
		assertThat(entry.body()).isEqualTo("Fragt nach dem Liefertermin.");
		assertThat(entry.authorName()).isEqualTo("Anna Autorin");
		assertThat(bodies(HistoryFilter.ofCustomer(world.customer), world.stranger)).containsExactly(entry.body());
	}

	@Test
	void theCustomerKnowsWhenSomebodyWasLastInTouch() {
		history.record(world.note("jetzt"), world.author);
		history.record(NewInteraction.of(world.customer, Channel.FAX, Direction.IN,
				HistoryWorld.NOON.minus(Duration.ofDays(9)), "nachgetragen"), world.author);
		assertThat(jdbc.sql("select last_contact_at from customers where id = ?")
			.param(world.customer)
			.query(java.sql.Timestamp.class)
			.single()
			.toInstant()).isEqualTo(HistoryWorld.NOON);
	}

	@Test
	void theSameExternalIdWritesOnceEvenAtTheSameTime() throws Exception {
		NewInteraction entry = HistoryWorld.named(world.note("einmal"), "app:1");
		List<Callable<Long>> senders = new ArrayList<>();
		for (int i = 0; i < 16; i++) {
			senders.add(() -> history.record(entry, world.author).id());
		}
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			List<Long> ids = new ArrayList<>();
			for (var sent : threads.invokeAll(senders)) {
				ids.add(sent.get());
			}
			assertThat(ids).hasSize(16).containsOnly(ids.get(0));
		}
		finally {
			threads.shutdown();
		}
		assertThat(bodies(HistoryFilter.ofCustomer(world.customer), world.author)).containsExactly("einmal");
		assertThat(history.record(entry, world.owner).created()).as("another author").isTrue();
	}

	@Test
	void pagesShowEachEntryOnceThoughAllHappenedAtTheSameMoment() {
		List<NewInteraction> many = new ArrayList<>();
		for (int i = 0; i < 83; i++) {
			many.add(world.note("Eintrag " + i));
		}
		history.recordAll(many, world.author.id());
		List<Long> seen = new ArrayList<>();
		String after = null;
		do {
			Slice<Entry> page = timeline.page(HistoryFilter.ofCustomer(world.customer), world.author, after);
			page.items().forEach((entry) -> seen.add(entry.id()));
			after = page.next();
		}
		while (after != null);
		assertThat(seen).hasSize(83).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> Long.compare(b, a));
	}

	@Test
	void pagesOfATextSearchShowEachEntryOnce() {
		List<NewInteraction> many = new ArrayList<>();
		for (int i = 0; i < 61; i++) {
			many.add(NewInteraction.of(world.customer, Channel.PHONE, Direction.IN,
					HistoryWorld.NOON.minus(Duration.ofDays(11L * i)), "Seltsamwort" + world.customer + " kam vor"));
		}
		history.recordAll(many, world.author.id());
		HistoryFilter filter = HistoryFilter.ALL.withText("seltsamwort" + world.customer + " vorkommen kam");
		for (HistoryFilter asked : List.of(HistoryFilter.ALL.withText("seltsamwort" + world.customer),
				HistoryFilter.ALL.withText("\"seltsamwort" + world.customer + " kam vor\""),
				HistoryFilter.ALL.withText("seltsamwort" + world.customer + " ")
					.withAuthor(world.author.id())
					.withChannel(Channel.PHONE))) {
			List<Long> seen = new ArrayList<>();
			String after = null;
			do {
				Slice<Entry> page = timeline.page(asked, world.author, after);
				page.items().forEach((entry) -> seen.add(entry.id()));
				after = page.next();
			}
			while (after != null);
			assertThat(seen).as(asked.toString()).hasSize(61).doesNotHaveDuplicates();
		}
		assertThat(bodies(filter, world.author)).isEmpty();
	}

	@Test
	void filtersNarrow() {
		long person = world.person("Ansprech");
		history.record(new NewInteraction(world.customer, person, Channel.FAX, Direction.OUT, HistoryWorld.NOON, 5,
				"Betreff", "mit allem", Sentiment.PRAISE, false, null, null), world.author);
		history.record(world.note("ohne alles"), world.owner);
		HistoryFilter all = HistoryFilter.ofCustomer(world.customer);
		for (HistoryFilter filter : List.of(all.withChannel(Channel.FAX), all.withAuthor(world.author.id()),
				all.withPerson(person), all.withSentiment(Sentiment.PRAISE), all.withText("allem"),
				HistoryFilter.ALL.withPerson(person),
				HistoryFilter.ALL.withAuthor(world.author.id())
					.withChannel(Channel.FAX)
					.withSentiment(Sentiment.PRAISE))) {
			assertThat(bodies(filter, world.author)).as(filter.toString()).containsExactly("mit allem");
		}
	}

	@Test
	void germanWordsAreFoundInAnyForm() {
		String mark = "x" + world.customer;
		history.record(world.note(mark + " Die Lieferung der Stühle und Küchen für O'Neil ist da."), world.author);
		for (String words : List.of("Lieferungen", "stuhl", "Küche", "KÜCHEN lieferung", "Liefer", "o'neil",
				"\"Stühle und Küchen\"", "kuche", "die Lieferung")) {
			assertThat(bodies(HistoryFilter.ALL.withText(mark + " " + words), world.author)).as(words).hasSize(1);
		}
		for (String words : List.of("\"Küchen und Stühle\"", "Lieferwagen", "\"Lieferungen\"")) {
			assertThat(bodies(HistoryFilter.ALL.withText(mark + " " + words), world.author)).as(words).isEmpty();
		}
	}

	@Test
	void theSearchBoxShowsThePassage() {
		String mark = "Kirschholz" + world.customer;
		history.record(world.note("Frau Groß wünscht " + mark + " statt Eiche."), world.author);
		assertThat(search.find(SearchQuery.of(mark, DialingArea.GERMANY), world.stranger, 5)).singleElement()
			.satisfies((hit) -> {
				assertThat(hit.title()).startsWith("Möbelhaus Groß GmbH");
				assertThat(hit.detail()).contains("wünscht " + mark);
			});
	}

	@Test
	void hostileSearchTextsFindNothingAndBreakNothing() {
		for (String text : List.of("'", "\\", "a:*", "!!", "&|", "<->", "\"", "\"\"\"", "' or 1=1 --", "\0\0ab",
				":term1", "?", "a'b\\'c", "x".repeat(500), "😀 😀", "( ) & !(")) {
			assertThat(timeline.page(HistoryFilter.ALL.withText(text), world.author, null)).as(text).isNotNull();
			assertThat(
					timeline.page(HistoryFilter.ofCustomer(world.customer).withText(text), world.author, null).items())
				.as(text)
				.isEmpty();
		}
	}

	@Test
	void foreignCursorsStartAtTheBeginning() {
		history.record(world.note("da"), world.author);
		for (String after : List.of("?", "abc", kontor.web.Cursor.of("x", "y"),
				kontor.web.Cursor.of("+999999999-01-01T00:00:00Z", 1), kontor.web.Cursor.of("1", "2", "3"))) {
			assertThat(timeline.page(HistoryFilter.ofCustomer(world.customer), world.author, after).items()).hasSize(1);
		}
	}

	@Test
	void confidentialEntriesAreSeenByAuthorOwnerAndManagementOnly() {
		String mark = "Geheimwort" + world.customer;
		long id = history.record(HistoryWorld.confidential(world.note(mark)), world.author).id();
		SearchQuery query = SearchQuery.of(mark, DialingArea.GERMANY);
		for (Viewer insider : List.of(world.author, world.owner, world.boss)) {
			assertThat(timeline.find(id, insider)).as(insider.name()).isPresent();
			assertThat(bodies(HistoryFilter.ofCustomer(world.customer), insider)).containsExactly(mark);
			assertThat(search.find(query, insider, 5)).hasSize(1);
		}
		assertThat(timeline.find(id, world.stranger)).isEmpty();
		assertThat(bodies(HistoryFilter.ofCustomer(world.customer), world.stranger)).isEmpty();
		assertThat(bodies(HistoryFilter.ALL.withAuthor(world.author.id()), world.stranger)).isEmpty();
		assertThat(search.find(query, world.stranger, 5)).isEmpty();
		assertThat(history.around(world.stranger, 100)).noneMatch((entry) -> entry.id() == id);
		assertThatThrownBy(() -> history.revise(id, 0, content("geraten", true), world.stranger))
			.isInstanceOf(NotFoundException.class);
	}

	@Test
	void whatWasConfidentialStaysSoInEarlierVersions() {
		long id = history.record(HistoryWorld.confidential(world.note("Insolvenz droht")), world.author).id();
		history.revise(id, 0, content("Zahlung geklärt", false), world.author);
		assertThat(timeline.find(id, world.stranger)).isPresent();
		assertThat(interactions.versions(id, world.stranger)).isEmpty();
		assertThat(interactions.versions(id, world.boss)).singleElement()
			.satisfies((old) -> assertThat(old.content().body()).isEqualTo("Insolvenz droht"));
	}

	@Test
	void editingKeepsTheEarlierVersion() {
		long id = history.record(world.note("erste Fassung"), world.author).id();
		Entry changed = history.revise(id, 0, content("zweite Fassung", false), world.owner);
		assertThat(changed.version()).isEqualTo(1);
		assertThat(interactions.versions(id, world.stranger)).singleElement().satisfies((old) -> {
			assertThat(old.content().body()).isEqualTo("erste Fassung");
			assertThat(old.replacedBy()).isEqualTo("Otto Betreuer");
		});
		assertThatThrownBy(() -> history.revise(id, 0, content("dritte", false), world.author))
			.isInstanceOf(OptimisticLockingFailureException.class);
		assertThat(bodies(HistoryFilter.ofCustomer(world.customer), world.author)).containsExactly("zweite Fassung");
	}

	@Test
	void savingWithoutAChangeMakesNoVersion() {
		long id = history.record(world.note("gleich"), world.author).id();
		Entry same = history.revise(id, 0, timeline.find(id, world.author).orElseThrow().content(), world.author);
		assertThat(same.version()).isZero();
	}

	@Test
	void entriesOfDeletedCustomersAreGone() {
		long id = history.record(world.note("weg" + world.customer), world.author).id();
		world.delete(world.customer);
		assertThat(timeline.find(id, world.boss)).isEmpty();
		assertThat(bodies(HistoryFilter.ALL.withText("weg" + world.customer), world.boss)).isEmpty();
		assertThat(bodies(HistoryFilter.ofCustomer(world.customer), world.boss)).isEmpty();
		assertThatThrownBy(() -> history.record(world.note("neu"), world.author)).isInstanceOf(NotFoundException.class);
	}

	@Test
	void aPersonMustBelongToTheCustomer() {
		long elsewhere = new HistoryWorld(jdbc, transaction).person("Woanders");
		NewInteraction entry = new NewInteraction(world.customer, elsewhere, Channel.NOTE, Direction.INTERNAL,
				HistoryWorld.NOON, null, null, "Text", Sentiment.NEUTRAL, false, null, null);
		assertThatThrownBy(() -> history.record(entry, world.author)).isInstanceOf(UnknownPersonException.class);
	}

	@Test
	void manyAreWrittenAtOnceAndKnownOnesLeftOut() {
		List<NewInteraction> some = List.of(HistoryWorld.named(world.note("eins"), "kartei:1"),
				HistoryWorld.named(world.note("zwei"), "kartei:2"));
		assertThat(history.recordAll(some, world.author.id())).hasSize(2);
		assertThat(history.recordAll(some, world.author.id())).isEmpty();
		assertThat(history.recordAll(List.of(), null)).isEmpty();
	}

	private Content content(String body, boolean confidential) {
		return new Content(null, Channel.PHONE, Direction.IN, HistoryWorld.NOON, null, null, body, Sentiment.NEUTRAL,
				confidential);
	}

	private List<String> bodies(HistoryFilter filter, Viewer viewer) {
		return timeline.page(filter, viewer, null).items().stream().map(Entry::body).toList();
	}

}
