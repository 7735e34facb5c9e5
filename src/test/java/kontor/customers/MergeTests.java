package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kontor.KontorTest;
import kontor.Visitor;
import kontor.changes.ChangeBatches;
import kontor.changes.LaterMergeException;
import kontor.customers.MergeRefusedException.Reason;
import kontor.history.History;
import kontor.history.HistoryWorld;
import kontor.history.NewInteraction;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** Two become one, whatever hangs on them, and two again to the letter. */
@KontorTest
class MergeTests {

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private Merges merges;

	@Autowired
	private Tombstones tombstones;

	@Autowired
	private ChangeBatches batches;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private PersonRegister persons;

	@Autowired
	private CustomerDirectory directory;

	@Autowired
	private History history;

	@Autowired
	private Trash trash;

	@Autowired
	private Accounts accounts;

	private MergeWorld world;

	@BeforeEach
	void world() {
		world = beans.createBean(MergeWorld.class);
	}

	@Test
	void theWorldHasARowForEveryForeignKey() {
		for (long customer : List.of(world.winner, world.loser)) {
			assertThat(world.naming(MergeKind.CUSTOMER, customer)).isNotEmpty().doesNotContainValue(0L);
		}
		for (long person : List.of(world.person, world.samePerson)) {
			assertThat(world.naming(MergeKind.PERSON, person)).isNotEmpty().doesNotContainValue(0L);
		}
		assertThat(world
			.texts("""
					select conrelid::regclass::text from pg_constraint c where contype = 'f'
						and confrelid in ('customers'::regclass, 'contact_persons'::regclass)
						and not exists (select from references_to(confrelid::regclass::text) r where r.table_name = conrelid::regclass::text)"""))
			.as("derived tables")
			.containsExactlyInAnyOrder("customer_words", "customer_texts", "planned_customers", "person_words");
	}

	@Test
	void everyForeignKeyIsFoundByAnIndex() {
		assertThat(world
			.texts("""
					select table_name || '.' || column_name from unnest(array['customers', 'contact_persons']) t, references_to(t)
					where not exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
						where i.indrelid = table_name::regclass and a.attname = column_name
							and coalesce(pg_get_expr(i.indpred, i.indrelid), '') in ('', '(' || column_name || ' IS NOT NULL)'))"""))
			.isEmpty();
	}

	@Test
	void twoCustomersBecomeOneAndTwoAgainToTheLetter() {
		Map<String, String> before = world.dump();
		Map<String, Long> hadWinner = world.naming(MergeKind.CUSTOMER, world.winner);
		Map<String, Long> hadLoser = world.naming(MergeKind.CUSTOMER, world.loser);
		long batch = merge(Map.of("number", MergeChoice.OTHER, "name", MergeChoice.OTHER));
		Map<String, Long> left = world.naming(MergeKind.CUSTOMER, world.loser);
		assertThat(left.remove("customer_tags.customer_id")).as("the tag that both had").isOne();
		assertThat(left.remove("retention_holds.customer_id")).as("the hold that both had").isOne();
		assertThat(left.remove("favourite_customers.customer_id")).as("the star that both had").isOne();
		assertThat(left.remove("document_links.customer_id")).as("the document that both had").isOne();
		assertThat(left.remove("dunning_blocks.customer_id")).as("the block that both had").isOne();
		assertThat(left.values()).containsOnly(0L);
		assertThat(
				world.number("select count(*) from customers where id = ? and restricted_at is not null", world.winner))
			.isOne();
		Map<String, Long> together = world.naming(MergeKind.CUSTOMER, world.winner);
		for (String moved : List.of("interactions.customer_id", "tasks.customer_id")) {
			assertThat(together.get(moved)).as(moved).isEqualTo(hadWinner.get(moved) + hadLoser.get(moved));
		}
		assertThat(together.get("customers.merged_into")).isEqualTo(3);
		assertThat(batches.undo(batch, world.boss).kept()).isZero();
		assertThat(world.naming(MergeKind.CUSTOMER, world.winner)).isEqualTo(hadWinner);
		assertThat(world.naming(MergeKind.CUSTOMER, world.loser)).isEqualTo(hadLoser);
		assertThat(world.dump()).isEqualTo(before);
	}

	@Test
	void twoPersonsBecomeOneAndTwoAgainToTheLetter() {
		Map<String, String> before = world.dump();
		long batch = merges.merge(MergeKind.PERSON,
				new MergeOrder(world.person, world.samePerson, 0L, 0L, Map.of("firstName", MergeChoice.OTHER)),
				world.boss);
		Map<String, Long> left = world.naming(MergeKind.PERSON, world.samePerson);
		assertThat(left.remove("favourite_persons.person_id")).as("the star that both had").isOne();
		assertThat(left.values()).containsOnly(0L);
		PersonDraft one = persons.snapshot(world.person).orElseThrow().draft();
		assertThat(one.firstName()).isEqualTo("Ewa");
		assertThat(one.contactPoints()).hasSize(3);
		assertThat(one.addresses()).hasSize(2);
		assertThat(one.affiliations()).extracting(AffiliationDraft::role).containsExactly("Chefin", "Rat");
		assertThat(persons.snapshot(world.samePerson)).isEmpty();
		assertThat(tombstones.winner(MergeKind.PERSON, world.samePerson, world.boss)).contains(world.person);
		assertThat(batches.undo(batch, world.boss).kept()).isZero();
		assertThat(world.dump()).isEqualTo(before);
	}

	@Test
	void whatIsTheSameIsThereOnce() {
		merge(Map.of());
		CustomerDraft one = customers.snapshot(world.winner).orElseThrow().draft();
		assertThat(one.contactPoints()).extracting(ContactPointDraft::value)
			.containsExactly("0351 " + world.local, "a@" + world.word + ".de", "0351 4712");
		assertThat(one.contactPoints().get(0).label()).as("the name that only the other had").isEqualTo("Zentrale");
		assertThat(one.addresses()).hasSize(3);
		assertThat(one.tags()).containsExactlyInAnyOrder("Messe", "VIP", world.word);
		assertThat(one.note()).contains("Notiz " + world.word + " GmbH\n\nNotiz");
		PersonDraft shared = persons.snapshot(world.shared).orElseThrow().draft();
		assertThat(shared.affiliations()).hasSize(1);
		assertThat(shared.affiliations().get(0).contactPoints()).hasSize(1);
		assertThat(customers.snapshot(world.loser)).isEmpty();
		assertThat(lastContact(world.winner)).isEqualTo(HistoryWorld.NOON.plusSeconds(2 * 86_400));
	}

	@Test
	void whatIsWrittenAfterwardsStaysWithTheWinner() {
		long batch = merge(Map.of("number", MergeChoice.OTHER));
		String number = customers.snapshot(world.winner).orElseThrow().draft().number();
		history.record(world.note(world.winner, "danach"), world.boss);
		long moved = world.number("select id from contact_points where customer_id = ? and kind = 'FAX'", world.winner);
		world.change("update contact_points set value = '0351 4713' where id = ?", moved);
		customers.change(world.winner, null,
				customers.snapshot(world.winner).orElseThrow().draft().ownedBy(world.boss.id()), world.boss);
		world.change("delete from postal_addresses where customer_id = ? and street like 'Postfach%Gesellschaft'",
				world.winner);
		ChangeBatches.Outcome outcome = batches.undo(batch, world.boss);
		assertThat(outcome.left()).contains(world.word + " GmbH");
		assertThat(outcome.others()).contains(new ChangeBatches.Left("postal_addresses", 1));
		CustomerDraft winner = customers.snapshot(world.winner).orElseThrow().draft();
		assertThat(winner.ownerId()).isEqualTo(world.boss.id());
		assertThat(winner.number()).isEqualTo(number);
		CustomerDraft loser = customers.snapshot(world.loser).orElseThrow().draft();
		assertThat(loser.contactPoints()).extracting(ContactPointDraft::value)
			.containsExactly(world.sameNumber(), "0351 4713");
		assertThat(loser.addresses()).hasSize(1);
		assertThat(lastContact(world.winner)).isEqualTo(HistoryWorld.NOON.plusSeconds(5 * 86_400));
		assertThat(lastContact(world.loser)).isEqualTo(HistoryWorld.NOON.plusSeconds(2 * 86_400));
	}

	@Test
	void anOldNumberAndAnOldLinkLeadToWhereItWent() {
		String number = customers.snapshot(world.loser).orElseThrow().draft().number();
		merge(Map.of());
		assertThat(directory.named(number, world.boss)).contains(world.winner);
		assertThat(directory.find(world.loser, world.boss)).isEmpty();
		long third = customers.create(CustomerDraft.organisation(world.word + " drei"), world.boss);
		long later = merges.merge(MergeKind.CUSTOMER, new MergeOrder(third, world.winner, null, null, Map.of()),
				world.boss);
		assertThat(tombstones.winner(MergeKind.CUSTOMER, world.loser, world.boss)).contains(third);
		assertThat(tombstones.of(MergeKind.CUSTOMER, third)).contains(world.loser, world.winner);
		assertThat(directory.named(number, world.boss)).contains(third);
		long first = world.number("select max(id) from change_batches where kind = 'MERGE' and id < ?", later);
		assertThatThrownBy(() -> batches.undo(first, world.boss)).isInstanceOf(LaterMergeException.class);
		assertThat(batches.undo(later, world.boss).kept()).isZero();
		assertThat(tombstones.winner(MergeKind.CUSTOMER, world.loser, world.boss)).contains(world.winner);
		assertThat(batches.undo(first, world.boss).kept()).isZero();
		assertThat(tombstones.winner(MergeKind.CUSTOMER, world.loser, world.boss)).isEmpty();
	}

	@Test
	void whatCannotBecomeOneIsNamedAndStaysTwo() {
		long man = customers.create(CustomerDraft.person("Kai", world.word), world.boss);
		long binned = customers.create(CustomerDraft.organisation(world.word + " weg"), world.boss);
		trash.deleteCustomer(binned, world.boss);
		Map<String, String> before = world.dump();
		refused(Reason.SELF, world.winner, world.winner, null);
		refused(Reason.KINDS, world.winner, man, null);
		refused(Reason.GONE, world.winner, binned, null);
		refused(Reason.GONE, binned, world.winner, null);
		refused(Reason.CHANGED, world.winner, world.loser, 17L);
		assertThatThrownBy(() -> merge(world.winner, 999_999_999L, null)).isInstanceOf(NotFoundException.class);
		assertThat(world.dump()).isEqualTo(before);
		merge(Map.of());
		refused(Reason.GONE, world.winner, world.loser, null);
		refused(Reason.GONE, world.loser, world.winner, null);
	}

	@Test
	void nobodyBecomesHisOwnParent() {
		long child = customers.create(CustomerDraft.organisation(world.word + " a").below(world.loser), world.boss);
		long grandchild = customers.create(CustomerDraft.organisation(world.word + " b").below(child), world.boss);
		customers.change(world.loser, null, customers.snapshot(world.loser).orElseThrow().draft().below(world.winner),
				world.boss);
		long batch = merge(grandchild, world.loser, null);
		assertThat(customers.snapshot(grandchild).orElseThrow().draft().parentId()).isEqualTo(world.winner);
		assertThat(customers.snapshot(child).orElseThrow().draft().parentId()).isEqualTo(grandchild);
		batches.undo(batch, world.boss);
		merge(world.loser, grandchild, null);
		assertThat(customers.snapshot(world.loser).orElseThrow().draft().parentId()).isEqualTo(world.winner);
		merge(world.winner, world.loser, null);
		assertThat(customers.snapshot(world.winner).orElseThrow().draft().parentId()).isNull();
		assertThat(customers.snapshot(child).orElseThrow().draft().parentId()).isEqualTo(world.winner);
	}

	@Test
	void whoMayNotChangeBothChangesNeither() {
		world.change("update customers set owner_id = ? where id = ?", world.boss.id(), world.loser);
		long rep = Visitor.with(accounts, Role.FIELD).viewer().id();
		world.change("update customers set owner_id = ? where id = ?", rep, world.winner);
		Viewer field = accounts.viewer(rep).orElseThrow();
		assertThatThrownBy(() -> merges.merge(MergeKind.CUSTOMER,
				new MergeOrder(world.winner, world.loser, null, null, Map.of()), field))
			.isInstanceOf(NotFoundException.class);
		Viewer reader = new Viewer(rep, "Liest alles", field.roles(), true, false);
		assertThatThrownBy(() -> merges.merge(MergeKind.CUSTOMER,
				new MergeOrder(world.winner, world.loser, null, null, Map.of()), reader))
			.isInstanceOf(AccessDeniedException.class);
		assertThatThrownBy(() -> merges.merge(MergeKind.PERSON,
				new MergeOrder(world.person, world.samePerson, null, null, Map.of()), reader))
			.isInstanceOf(AccessDeniedException.class);
		merge(Map.of("ownerId", MergeChoice.OTHER));
		assertThat(tombstones.winner(MergeKind.CUSTOMER, world.loser, field)).isEmpty();
	}

	@Test
	void aLongHistoryMovesInSeconds() {
		List<NewInteraction> entries = IntStream.range(0, 5000)
			.mapToObj((i) -> world.note(world.loser, "Eintrag Nummer %d über eine Lieferung von Kesseln".formatted(i)))
			.toList();
		history.recordAll(entries, world.boss.id());
		Instant start = Instant.now();
		long batch = merge(Map.of());
		Duration merging = Duration.between(start, Instant.now());
		assertThat(world.number("select count(*) from interactions where customer_id = ?", world.loser)).isZero();
		start = Instant.now();
		assertThat(batches.undo(batch, world.boss).kept()).isZero();
		Duration undoing = Duration.between(start, Instant.now());
		// on an idle machine a few seconds each
		assertThat(merging.plus(undoing)).isLessThan(Duration.ofMinutes(2));
	}

	private long merge(Map<String, MergeChoice> choices) {
		return merges.merge(MergeKind.CUSTOMER, new MergeOrder(world.winner, world.loser, 0L, 0L, choices), world.boss);
	}

	private long merge(long kept, long other, Long version) {
		return merges.merge(MergeKind.CUSTOMER, new MergeOrder(kept, other, version, version, Map.of()), world.boss);
	}

	private void refused(Reason reason, long kept, long other, Long version) {
		assertThatThrownBy(() -> merge(kept, other, version)).isInstanceOfSatisfying(MergeRefusedException.class,
				(refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
	}

	private Instant lastContact(long customer) {
		return Instant.parse(world.texts(
				"select to_char(last_contact_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from customers where id = ?",
				customer)
			.get(0));
	}

}
