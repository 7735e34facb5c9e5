package kontor.sales;

import static kontor.products.FeedBatches.column;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes opportunities and their way, each time with one statement. */
@Repository
class OpportunityChanges {

	/** Of those named, those who work for the customer or took part already. */
	private static final String NAMED = """
			select p.id, r.role from unnest(cast(:persons as bigint[]), cast(:roles as text[])) r (person, role)
				join contact_persons p on p.id = r.person and p.deleted_at is null
			where exists (select from affiliations a where a.customer_id = :customer and a.person_id = p.id)
				or exists (select from opportunity_persons x where x.opportunity_id = :id and x.person_id = p.id)""";

	/** What is named of products, in their order. */
	private static final String WANTED = """
			unnest(cast(:products as bigint[]), cast(:numbers as text[]), cast(:names as text[]), cast(:quantities as numeric[]),
				cast(:prices as numeric[])) with ordinality w (product, number, name, quantity, price, place)""";

	private final JdbcClient jdbc;

	OpportunityChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What was written.
	 *
	 * @param persons how many of the named persons belong to the customer
	 */
	record Written(long id, int persons) {

	}

	Written insert(OpportunityDraft draft, Stage stage, @Nullable Long task, Viewer author) {
		return parameters(jdbc
			.sql("""
					with o as (insert into opportunities (customer_id, title, stage_id, amount, amount_summed, expected_close, competitor,
							source, owner_id, next_task_id, external_id, created_by)
						values (:customer, :title, :stage, :amount, :summed, :close, :competitor, :source, :owner, :task, :external, :me)
						returning id),
					m as (insert into opportunity_moves (opportunity_id, kind, user_id, to_stage_id)
						select id, 'CREATED', :me, :stage from o),
					g as (insert into opportunity_products (opportunity_id, position, product_id, product_number, name, quantity, unit_price)
						select o.id, w.place, w.product, w.number, w.name, w.quantity, w.price from o, %s),
					p as (insert into opportunity_persons (opportunity_id, person_id, role)
						select o.id, n.id, n.role from o, (%s) n returning 1)
					select (select id from o) as id, (select count(*) from p) as persons"""
				.formatted(WANTED, NAMED)), draft, 0)
			.param("stage", stage.id())
			.param("task", task, Types.BIGINT)
			.param("external", draft.externalId())
			.param("me", author.id())
			.query((row, number) -> new Written(row.getLong(1), row.getInt(2)))
			.single();
	}

	/**
	 * Replaces what an opportunity says; where it stands stays. Products that are as they
	 * were are left untouched, so that the log tells what changed.
	 */
	Written update(long id, OpportunityDraft draft) {
		return parameters(jdbc
			.sql("""
					with o as (update opportunities set title = :title, amount = :amount, amount_summed = :summed,
							expected_close = :close, competitor = :competitor, source = :source, owner_id = :owner,
							version = version + 1 where id = :id),
					h as (delete from opportunity_products where opportunity_id = :id and position > cardinality(cast(:names as text[]))),
					g as (insert into opportunity_products as k (opportunity_id, position, product_id, product_number, name, quantity, unit_price)
						select :id, w.place, w.product, w.number, w.name, w.quantity, w.price from %s
						on conflict (opportunity_id, position) do update set product_id = excluded.product_id,
							product_number = excluded.product_number, name = excluded.name, quantity = excluded.quantity,
							unit_price = excluded.unit_price
						where (k.product_id, k.product_number, k.name, k.quantity, k.unit_price) is distinct from
							(excluded.product_id, excluded.product_number, excluded.name, excluded.quantity, excluded.unit_price)),
					d as (delete from opportunity_persons where opportunity_id = :id and person_id <> all (cast(:persons as bigint[]))),
					p as (insert into opportunity_persons (opportunity_id, person_id, role) select :id, n.id, n.role from (%s) n
						on conflict (opportunity_id, person_id) do update set role = excluded.role returning 1)
					select cast(:id as bigint) as id, (select count(*) from p) as persons"""
				.formatted(WANTED, NAMED)), draft, id)
			.query((row, number) -> new Written(row.getLong(1), row.getInt(2)))
			.single();
	}

	private static JdbcClient.StatementSpec parameters(JdbcClient.StatementSpec statement, OpportunityDraft draft,
			long id) {
		List<Map.Entry<Long, DecisionRole>> persons = List.copyOf(draft.persons().entrySet());
		return statement.param("id", id)
			.param("customer", draft.customerId())
			.param("title", draft.title())
			.param("amount", draft.worth(), Types.NUMERIC)
			.param("summed", draft.isSummed())
			.param("products", column(draft.products(), ProductLine::productId))
			.param("numbers", column(draft.products(), ProductLine::productNumber))
			.param("names", column(draft.products(), ProductLine::name))
			.param("quantities", column(draft.products(), ProductLine::quantity))
			.param("prices", column(draft.products(), ProductLine::unitPrice))
			.param("close", draft.expectedClose(), Types.DATE)
			.param("competitor", draft.competitor(), Types.VARCHAR)
			.param("source", draft.source() == null ? null : draft.source().name(), Types.VARCHAR)
			.param("owner", draft.ownerId())
			.param("persons", persons.stream().map(Map.Entry::getKey).toArray(Long[]::new))
			.param("roles", persons.stream().map((one) -> one.getValue().name()).toArray(String[]::new));
	}

	/**
	 * Moves an opportunity to a stage and keeps what was added meanwhile.
	 * @return false where who decides does not work for the customer
	 */
	boolean move(Opportunity known, Stage to, Details added, @Nullable Long task, Viewer viewer) {
		int persons = jdbc
			.sql("""
					with o as (update opportunities set stage_id = :to, stage_since = now(), amount = coalesce(:amount, amount),
							amount_summed = amount_summed and cast(:amount as numeric) is null, expected_close = coalesce(:close, expected_close), competitor = coalesce(:competitor, competitor),
							next_task_id = coalesce(:task, next_task_id), version = version + 1 where id = :id),
					m as (insert into opportunity_moves (opportunity_id, kind, user_id, from_stage_id, to_stage_id, since)
						values (:id, 'MOVED', :me, :from, :to, cast(:since as timestamptz))),
					k as (insert into opportunity_checks (opportunity_id, check_id, done_by)
						select :id, s.id, :me from stage_checks s where s.id = any (cast(:checks as bigint[])) on conflict do nothing),
					p as (insert into opportunity_persons (opportunity_id, person_id, role)
						select :id, a.person_id, 'DECISION_MAKER' from affiliations a
							join contact_persons q on q.id = a.person_id and q.deleted_at is null
							where a.customer_id = :customer and a.person_id = :decider limit 1
						on conflict (opportunity_id, person_id) do update set role = excluded.role returning 1)
					select count(*) from p""")
			.param("id", known.id())
			.param("customer", known.customerId())
			.param("from", known.stageId())
			.param("since", known.stageSince().toString())
			.param("to", to.id())
			.param("amount", added.amount(), Types.NUMERIC)
			.param("close", added.expectedClose(), Types.DATE)
			.param("competitor", added.competitor(), Types.VARCHAR)
			.param("task", task, Types.BIGINT)
			.param("decider", added.decisionMaker(), Types.BIGINT)
			.param("checks", added.checks().toArray(Long[]::new))
			.param("me", viewer.id())
			.query(Integer.class)
			.single();
		return added.decisionMaker() == null || persons > 0;
	}

	/** Closes an opportunity; where it stood stays. */
	void close(Opportunity known, Closing closing, Viewer viewer) {
		jdbc.sql(
				"""
						with o as (update opportunities set state = :outcome, closed_at = now(), reason_id = :reason, close_note = :note,
								version = version + 1 where id = :id)
						insert into opportunity_moves (opportunity_id, kind, user_id, from_stage_id, since, reason_id)
						values (:id, :outcome, :me, :from, cast(:since as timestamptz), :reason)""")
			.param("id", known.id())
			.param("outcome", closing.outcome().name())
			.param("reason", closing.reasonId())
			.param("note", closing.note(), Types.VARCHAR)
			.param("from", known.stageId())
			.param("since", known.stageSince().toString())
			.param("me", viewer.id())
			.update();
	}

	/** Opens it again in the stage where it was. */
	void reopen(Opportunity known, Viewer viewer) {
		jdbc.sql(
				"""
						with o as (update opportunities set state = 'OPEN', closed_at = null, reason_id = null, close_note = null,
								stage_since = now(), version = version + 1 where id = :id)
						insert into opportunity_moves (opportunity_id, kind, user_id, to_stage_id) values (:id, 'REOPENED', :me, :stage)""")
			.param("id", known.id())
			.param("stage", known.stageId())
			.param("me", viewer.id())
			.update();
	}

	void step(long id, @Nullable Long task) {
		jdbc.sql("update opportunities set next_task_id = :task, version = version + 1 where id = :id")
			.param("id", id)
			.param("task", task, Types.BIGINT)
			.update();
	}

	/** Ticks something off, or takes the tick back. */
	void check(long id, long check, boolean done, Viewer viewer) {
		if (done) {
			jdbc.sql(
					"""
							insert into opportunity_checks (opportunity_id, check_id, done_by) select :id, k.id, :me from stage_checks k
							where k.id = :check on conflict do nothing""")
				.param("id", id)
				.param("check", check)
				.param("me", viewer.id())
				.update();
		}
		else {
			jdbc.sql("delete from opportunity_checks where opportunity_id = ? and check_id = ?")
				.param(id)
				.param(check)
				.update();
		}
	}

}
