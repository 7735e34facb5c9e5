package kontor.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import kontor.customers.Visibility;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes entries and their earlier versions, each with one statement.
 */
@Repository
class Interactions {

	private final JdbcClient jdbc;

	Interactions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What became of an insertion.
	 *
	 * @param id null where the external id is known already
	 * @param restricted nobody may speak to them; writing down what comes in is well
	 */
	record Written(@Nullable Long id, boolean customerKnown, boolean personKnown, boolean restricted) {

	}

	/** Writes an entry, unless customer or person are wrong or it is there already. */
	Written insert(NewInteraction entry, Viewer author) {
		return jdbc
			.sql("""
					with target as (
						select c.id, cast(:person as bigint) is null or exists (select from affiliations a
							where a.customer_id = c.id and a.person_id = :person) as person_known,
							cast(:direction as text) = 'OUT' and cast(:channel as text) <> 'NOTE' and (c.restricted_at is not null or exists (
								select from contact_persons p where p.id = :person and p.restricted_at is not null)) as restricted
						from customers c where c.id = :customer and %s),
					written as (
						insert into interactions (customer_id, person_id, channel, direction, occurred_at, duration_minutes,
							subject, body, sentiment, confidential, author_id, external_id)
						select id, :person, :channel, :direction, :at, :minutes, :subject, :body, :sentiment,
							:confidential, :author, :external from target where person_known and not restricted
						on conflict (author_id, external_id) where external_id is not null do nothing
						returning id)
					select (select id from written) as id, count(*) > 0 as customer_known,
						coalesce(bool_or(person_known), false) as person_known, coalesce(bool_or(restricted), false) as restricted
					from target
					"""
				.formatted(Visibility.writable("c", author)))
			.param("customer", entry.customerId())
			.param("person", entry.personId(), Types.BIGINT)
			.param("channel", entry.channel().name())
			.param("direction", entry.direction().name())
			.param("at", utc(entry.occurredAt()))
			.param("minutes", entry.durationMinutes(), Types.INTEGER)
			.param("subject", entry.subject())
			.param("body", entry.body())
			.param("sentiment", entry.sentiment().name())
			.param("confidential", entry.confidential())
			.param("author", author.id())
			.param("external", entry.externalId())
			.query((row, number) -> new Written(Timeline.id(row, 1), row.getBoolean(2), row.getBoolean(3),
					row.getBoolean(4)))
			.single();
	}

	/** The entry that this author sent under this name. */
	long idOf(String externalId, Viewer author) {
		return jdbc.sql("select id from interactions where author_id = :author and external_id = :external")
			.param("author", author.id())
			.param("external", externalId)
			.query(Long.class)
			.single();
	}

	/**
	 * Writes many at once, those with a known external id left out.
	 * @return ids of the new ones
	 */
	List<Long> insertAll(List<NewInteraction> entries, @Nullable Long authorId) {
		return jdbc
			.sql("""
					insert into interactions (customer_id, person_id, channel, direction, occurred_at, duration_minutes,
						subject, body, sentiment, confidential, author_id, external_id)
					select customer_id, person_id, channel, direction, occurred_at, duration_minutes, subject, body, sentiment,
						confidential, :author, external_id
					from unnest(cast(:customers as bigint[]), cast(:persons as bigint[]), cast(:channels as text[]),
						cast(:directions as text[]), cast(:moments as timestamptz[]), cast(:minutes as integer[]),
						cast(:subjects as text[]), cast(:bodies as text[]), cast(:sentiments as text[]),
						cast(:confidential as boolean[]), cast(:externals as text[]))
						as entry (customer_id, person_id, channel, direction, occurred_at, duration_minutes, subject, body,
							sentiment, confidential, external_id)
					on conflict (author_id, external_id) where external_id is not null do nothing
					returning id
					""")
			.param("author", authorId, Types.BIGINT)
			.param("customers", column(entries, NewInteraction::customerId, Long[]::new))
			.param("persons", column(entries, NewInteraction::personId, Long[]::new))
			.param("channels", column(entries, (entry) -> entry.channel().name(), String[]::new))
			.param("directions", column(entries, (entry) -> entry.direction().name(), String[]::new))
			.param("moments", column(entries, (entry) -> entry.occurredAt().toString(), String[]::new))
			.param("minutes", column(entries, NewInteraction::durationMinutes, Integer[]::new))
			.param("subjects", column(entries, NewInteraction::subject, String[]::new))
			.param("bodies", column(entries, NewInteraction::body, String[]::new))
			.param("sentiments", column(entries, (entry) -> entry.sentiment().name(), String[]::new))
			.param("confidential", column(entries, NewInteraction::confidential, Boolean[]::new))
			.param("externals", column(entries, NewInteraction::externalId, String[]::new))
			.query(Long.class)
			.list();
	}

	private static <T> T[] column(List<NewInteraction> entries, Function<NewInteraction, @Nullable T> value,
			IntFunction<T[]> array) {
		return entries.stream().map(value).toArray(array);
	}

	/** Tells the customers of these entries when somebody was last in touch. */
	void contacted(List<Long> ids) {
		if (!ids.isEmpty()) {
			jdbc.sql("""
					update customers c set last_contact_at = last.at from (select customer_id, max(occurred_at) as at
						from interactions where id = any (:ids) group by customer_id) last
					where c.id = last.customer_id and (c.last_contact_at is null or c.last_contact_at < last.at)
					""").param("ids", ids.toArray(Long[]::new)).update();
		}
	}

	/** The persons who work or worked for a customer, by name. */
	List<Person> personsOf(long customerId) {
		return jdbc.sql("""
				select distinct p.id, concat_ws(' ', p.title, p.first_name, p.last_name) as name, p.name_key
				from affiliations a join contact_persons p on p.id = a.person_id
				where a.customer_id = ? and p.deleted_at is null order by p.name_key limit 200
				""").param(customerId).query((row, number) -> new Person(row.getLong(1), row.getString(2))).list();
	}

	/** A person to choose. */
	record Person(long id, String name) {

	}

	boolean isPersonOf(long customerId, long personId) {
		return jdbc.sql("select exists (select from affiliations where customer_id = ? and person_id = ?)")
			.param(customerId)
			.param(personId)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Replaces what an entry says and keeps what it said before.
	 * @return false where it has another version by now
	 */
	boolean revise(Entry known, Content content, Viewer editor) {
		return jdbc
			.sql("""
					with old as (select * from interactions where id = :id and version = :version for update),
					kept as (
						insert into interaction_versions (interaction_id, version, person_id, channel, direction, occurred_at,
							duration_minutes, subject, body, sentiment, confidential, replaced_by)
						select id, version, person_id, channel, direction, occurred_at, duration_minutes, subject, body,
							sentiment, confidential, :editor from old)
					update interactions i set person_id = :person, channel = :channel, direction = :direction,
						occurred_at = :at, duration_minutes = :minutes, subject = :subject, body = :body,
						sentiment = :sentiment, confidential = :confidential, changed_at = now(), version = i.version + 1
					from old where i.id = old.id
					""")
			.param("id", known.id())
			.param("version", known.version())
			.param("editor", editor.id())
			.param("person", content.personId(), Types.BIGINT)
			.param("channel", content.channel().name())
			.param("direction", content.direction().name())
			.param("at", utc(content.occurredAt()))
			.param("minutes", content.durationMinutes(), Types.INTEGER)
			.param("subject", content.subject())
			.param("body", content.body())
			.param("sentiment", content.sentiment().name())
			.param("confidential", content.confidential())
			.update() == 1;
	}

	/** Earlier versions, newest first; confidential ones only for who may see such. */
	List<Version> versions(long id, Viewer viewer) {
		return jdbc
			.sql("""
					select v.version, v.person_id, nullif(concat_ws(' ', p.title, p.first_name, p.last_name), ''), v.channel,
						v.direction, v.occurred_at, v.duration_minutes, v.subject, v.body, v.sentiment, v.confidential,
						v.replaced_at, u.display_name
					from interaction_versions v join interactions i on i.id = v.interaction_id
						join customers c on c.id = i.customer_id
						left join contact_persons p on p.id = v.person_id left join users u on u.id = v.replaced_by
					where v.interaction_id = ? and %s and %s order by v.version desc limit 100
					"""
				.formatted(HistoryVisibility.of("i", "c", viewer),
						HistoryVisibility.ofConfidential("v", "i", "c", viewer)))
			.param(id)
			.query(Interactions::version)
			.list();
	}

	/** What an entry said in one of the versions that the viewer may see. */
	Optional<Content> version(long id, long version, Viewer viewer) {
		return versions(id, viewer).stream()
			.filter((earlier) -> earlier.version() == version)
			.map(Version::content)
			.findFirst();
	}

	private static Version version(ResultSet row, int number) throws SQLException {
		Content content = new Content(Timeline.id(row, 2), Channel.valueOf(row.getString(4)),
				Direction.valueOf(row.getString(5)), row.getTimestamp(6).toInstant(), Timeline.minutes(row, 7),
				row.getString(8), row.getString(9), Sentiment.valueOf(row.getString(10)), row.getBoolean(11));
		return new Version(row.getLong(1), content, row.getString(3), row.getTimestamp(12).toInstant(),
				row.getString(13));
	}

	private static OffsetDateTime utc(Instant instant) {
		return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

}
