package kontor.tours;

import java.time.Instant;
import java.util.List;
import kontor.customers.ContactRhythm;
import kontor.customers.ValuationClass;
import kontor.customers.Visibility;
import kontor.database.Records;
import kontor.users.Viewer;
import kontor.web.BoundedCount;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Customers that nobody has spoken to for too long, the nearest first. Distances are
 * those between the middles of postcode areas.
 */
@Component
@Transactional(readOnly = true)
class DueCustomers {

	static final int MOST = 60;

	private static final double DEGREE_KILOMETRES = 2 * Math.PI * Place.EARTH_KILOMETRES / 360;

	/** The postcodes within a box, the nearest first; then their customers one by one. */
	private static final String NEAR = """
			select c.id, c.name, c.main_postal_code as postal_code, c.main_city as city, c.valuation_class,
				c.last_contact_at, p.kilometres
			from (select country, code, kilometres from (select country, code, 2 * %1$s * asin(least(1, sqrt(
						power(sin(radians(latitude - :latitude) / 2), 2) + cos(radians(:latitude)) * cos(radians(latitude))
						* power(sin(radians(longitude - :longitude) / 2), 2)))) as kilometres
					from postcodes where latitude between :latitude - :tall and :latitude + :tall
						and longitude between :longitude - :wide and :longitude + :wide) b
				where kilometres <= :radius order by kilometres) p
			cross join lateral (select * from customers c where coalesce(c.main_postal_code, '~') = p.code and %2$s
				and exists (select from postal_addresses a where a.customer_id = c.id and a.postal_code = p.code
					and a.country = p.country)) c
			order by p.kilometres limit %3$d""";

	/** Code by code: there are few, and many customers. */
	private static final String NOWHERE = """
			select count(*) from (select from (select '~' as code union select u.code from unknown_postcodes u
						where not exists (select from postcodes p where p.code = u.code)) k
					cross join lateral (select from customers c where coalesce(c.main_postal_code, '~') = k.code
						and %1$s limit %2$d) c limit %2$d) n""";

	private final JdbcClient jdbc;

	private final ContactRhythm rhythm;

	DueCustomers(JdbcClient jdbc, ContactRhythm rhythm) {
		this.jdbc = jdbc;
		this.rhythm = rhythm;
	}

	/**
	 * A customer that may be visited.
	 *
	 * @param lastContactAt null: never
	 */
	record Due(long id, String name, @Nullable String postalCode, @Nullable String city,
			@Nullable ValuationClass valuationClass, @Nullable Instant lastContactAt, double kilometres) {

		/** In full kilometres. */
		public long length() {
			return Math.round(kilometres);
		}

	}

	/** At most {@value #MOST}. */
	public List<Due> near(Place start, TourForm form, Viewer viewer) {
		double wide = form.getRadius() / (DEGREE_KILOMETRES * Math.cos(Math.toRadians(start.latitude())));
		return jdbc.sql(NEAR.formatted(Place.EARTH_KILOMETRES, due(form, viewer), MOST))
			.param("latitude", start.latitude())
			.param("longitude", start.longitude())
			.param("tall", form.getRadius() / DEGREE_KILOMETRES)
			.param("wide", wide)
			.param("radius", form.getRadius())
			.query(Records.of(Due.class))
			.list();
	}

	/** How many of them have no postcode, or one that nobody knows. */
	public BoundedCount nowhere(TourForm form, Viewer viewer) {
		return BoundedCount
			.of(jdbc.sql(NOWHERE.formatted(due(form, viewer), BoundedCount.LIMIT + 1)).query(Integer.class).single());
	}

	private String due(TourForm form, Viewer viewer) {
		return """
				c.status in ('CUSTOMER', 'PROSPECT') and c.restricted_at is null and %s and %s
				and c.created_at < now() - interval '14 days' and %s and %s""".formatted(
				Visibility.writable("c", viewer), rhythm.neglected("c"), form.getWhose().condition("c", viewer),
				form.isPlanned() ? "true" : unplanned());
	}

	private static String unplanned() {
		return """
				not exists (select from tasks t where t.customer_id = c.id and t.done_at is null)
				and not exists (select from appointments a where a.customer_id = c.id and a.deleted_at is null
					and a.status <> 'CANCELLED' and coalesce(a.until_day, 'infinity') >= current_date)""";
	}

}
