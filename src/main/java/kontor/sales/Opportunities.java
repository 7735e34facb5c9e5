package kontor.sales;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.customers.Visibility;
import kontor.database.Records;
import kontor.users.Viewer;
import kontor.web.Cursor;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the opportunities, each time with one statement. */
@Repository
class Opportunities {

	private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

	/**
	 * The next step, the customer, the opportunity: in the order of all who change two of
	 * them at once.
	 */
	private static final String LOCK = """
			with t as materialized (select from tasks where id = (select next_task_id from opportunities where id = :id) for update),
				c as materialized (select from customers where id = (select customer_id from opportunities where id = :id)
					and (select count(*) from t) >= 0 for no key update)
			select from opportunities where id = :id and (select count(*) from c) > 0 for update""";

	private final JdbcClient jdbc;

	Opportunities(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Somebody at the customer; the role is null while he has nothing to do with it. */
	record Participant(long id, String name, @Nullable DecisionRole role) {

	}

	/**
	 * A step of the way.
	 *
	 * @param days how long it stood where it left; null at the beginning
	 */
	record Move(String kind, Instant at, @Nullable String userName, @Nullable String fromStage,
			@Nullable String toStage, @Nullable Long days, @Nullable String reason) {

	}

	/** A team to choose. */
	record Team(long id, String name) {

	}

	/**
	 * A page of a list: open ones by when they are decided, others with the latest first.
	 */
	Slice<Opportunity> page(OpportunityFilter filter, @Nullable String after, int limit, Viewer viewer) {
		Map<String, Object> parameters = new HashMap<>();
		String condition = filter.condition(parameters)
				+ (filter.state() == State.OPEN ? openAfter(after, parameters) : closedAfter(after, parameters));
		String order = OpportunitySql.order(filter.state());
		List<Opportunity> found = jdbc
			.sql(OpportunitySql
				.show(OpportunitySql.rows(condition, viewer) + " order by " + order + " limit " + (limit + 1), viewer)
					+ " order by " + order)
			.params(parameters)
			.query(Records.of(Opportunity.class))
			.list();
		return Slice.of(found, limit, Opportunities::cursor);
	}

	private static String cursor(Opportunity last) {
		return last.closedAt() != null ? Cursor.of(last.closedAt(), last.id())
				: Cursor.of(last.expectedClose() == null ? NO_DAY : last.expectedClose(), last.id());
	}

	private static String openAfter(@Nullable String after, Map<String, Object> parameters) {
		Cursor cursor = Cursor.read(after, 2);
		try {
			if (cursor != null) {
				parameters.put("day", LocalDate.parse(cursor.text(0)));
				parameters.put("last", cursor.number(1));
				return " and (coalesce(o.expected_close, date '9999-12-31'), o.id) > (:day, :last)";
			}
		}
		catch (DateTimeException | NumberFormatException ex) {
			parameters.remove("day");
		}
		return "";
	}

	private static String closedAfter(@Nullable String after, Map<String, Object> parameters) {
		Cursor cursor = Cursor.read(after, 2);
		try {
			if (cursor != null) {
				parameters.put("moment", OffsetDateTime.ofInstant(Instant.parse(cursor.text(0)), ZoneOffset.UTC));
				parameters.put("last", cursor.number(1));
				return " and (o.closed_at, o.id) < (:moment, :last)";
			}
		}
		catch (DateTimeException | NumberFormatException ex) {
			parameters.remove("moment");
		}
		return "";
	}

	/** The first open ones of each stage of a pipeline. */
	List<Opportunity> board(OpportunityFilter filter, int each, Viewer viewer) {
		Map<String, Object> parameters = new HashMap<>();
		String condition = filter.inAnyPipeline().condition(parameters);
		return jdbc.sql(OpportunitySql.board(condition, each, viewer))
			.params(parameters)
			.param("of", filter.pipeline())
			.query(Records.of(Opportunity.class))
			.list();
	}

	/** A customer's: open ones first, then the latest closed ones. */
	List<Opportunity> ofCustomer(long customer, int limit, Viewer viewer) {
		String order = " order by o.closed_at desc nulls first, " + OpportunitySql.OPEN_ORDER;
		return jdbc
			.sql(OpportunitySql
				.show(OpportunitySql.rows("o.customer_id = :customer", viewer) + order + " limit " + limit, viewer)
					+ order)
			.param("customer", customer)
			.query(Records.of(Opportunity.class))
			.list();
	}

	/**
	 * @return empty where there is no such opportunity or the viewer may not see it
	 */
	Optional<Opportunity> find(long id, Viewer viewer) {
		return jdbc.sql(OpportunitySql.show(OpportunitySql.rows("o.id = :id", viewer), viewer))
			.param("id", id)
			.query(Records.of(Opportunity.class))
			.optional();
	}

	/** The same, and waits for whoever changes it just now. */
	Optional<Opportunity> lock(long id, Viewer viewer) {
		jdbc.sql(LOCK).param("id", id).query().listOfRows();
		return find(id, viewer);
	}

	/** The one that this user sent under this name. */
	Optional<Long> idOf(String externalId, Viewer author) {
		return jdbc.sql("select id from opportunities where created_by = ? and external_id = ?")
			.param(author.id())
			.param(externalId)
			.query(Long.class)
			.optional();
	}

	/** Which opportunity that the viewer may change had this task as its next step. */
	Optional<Long> ofTask(long task, Viewer viewer) {
		return jdbc
			.sql("select o.id from" + OpportunitySql.FROM + "where o.next_task_id = ? and o.state = 'OPEN' and "
					+ Visibility.writable("c", viewer))
			.param(task)
			.query(Long.class)
			.optional();
	}

	/**
	 * Who works for a customer, with what he has to do with an opportunity; whoever left
	 * stays with it.
	 * @param opportunity null for a new one
	 */
	List<Participant> participants(long customer, @Nullable Long opportunity) {
		return jdbc
			.sql("""
					select p.id, concat_ws(' ', p.title, p.first_name, p.last_name) as name, r.role
					from contact_persons p left join opportunity_persons r on r.person_id = p.id and r.opportunity_id = :opportunity
					where p.deleted_at is null and p.id in (select a.person_id from affiliations a where a.customer_id = :customer
						union all select x.person_id from opportunity_persons x where x.opportunity_id = :opportunity)
					order by p.name_key, p.id limit 200""")
			.param("opportunity", opportunity == null ? 0 : opportunity)
			.param("customer", customer)
			.query((row, number) -> new Participant(row.getLong(1), row.getString(2),
					row.getString(3) == null ? null : DecisionRole.valueOf(row.getString(3))))
			.list();
	}

	/** What the customer may buy, in its order. */
	List<ProductLine> products(long opportunity) {
		return jdbc.sql("""
				select product_id, product_number, name, quantity, unit_price from opportunity_products
				where opportunity_id = ? order by position""")
			.param(opportunity)
			.query(Records.of(ProductLine.class))
			.list();
	}

	/** The same with what is known of the products besides. */
	List<OpportunityDirectory.Wanted> wanted(long opportunity) {
		return jdbc.sql("""
				select w.product_id, w.product_number, w.name, w.quantity, p.unit, w.unit_price, p.vat_rate
				from opportunity_products w left join products p on p.id = w.product_id
				where w.opportunity_id = ? order by w.position""")
			.param(opportunity)
			.query(Records.of(OpportunityDirectory.Wanted.class))
			.list();
	}

	/** The way of an opportunity, the latest first. */
	List<Move> moves(long opportunity) {
		return jdbc
			.sql("""
					select m.kind, m.at, (select display_name from users where id = m.user_id) as user_name, f.name as from_stage,
						t.name as to_stage, cast(floor(extract(epoch from m.at - m.since) / 86400) as bigint) as days, r.name as reason
					from opportunity_moves m left join pipeline_stages f on f.id = m.from_stage_id
						left join pipeline_stages t on t.id = m.to_stage_id left join close_reasons r on r.id = m.reason_id
					where m.opportunity_id = ? order by m.id desc limit 100""")
			.param(opportunity)
			.query(Records.of(Move.class))
			.list();
	}

	List<Team> teams() {
		return jdbc.sql("select id, name from teams order by lower(name), id limit 500")
			.query((row, number) -> new Team(row.getLong(1), row.getString(2)))
			.list();
	}

}
