package kontor.tours;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kontor.customers.Visibility;
import kontor.database.Records;
import kontor.history.HistoryVisibility;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the customers of a round trip, with one statement. */
@Component
class Stops {

	private static final String STOPS = """
			select c.id, c.name, c.valuation_class, c.last_contact_at, a.street,
				coalesce(a.postal_code, c.main_postal_code) as postal_code, coalesce(a.city, c.main_city) as city,
				n.value as phone, n.normalised as dial, i.subject as last_subject, p.country, p.latitude, p.longitude
			from customers c
			left join lateral (select * from postal_addresses x where x.customer_id = c.id and x.kind in ('VISIT', 'MAIN')
				and coalesce(x.valid_to, 'infinity') >= current_date order by x.kind = 'VISIT' desc, x.position limit 1) a on true
			left join lateral (select * from contact_points x where x.customer_id = c.id and x.kind in ('PHONE', 'MOBILE')
				order by x.position limit 1) n on true
			left join lateral (select i.subject from interactions i where i.customer_id = c.id and %2$s
				order by i.occurred_at desc, i.id desc limit 1) i on true
			left join postcodes p on p.code = coalesce(a.postal_code, c.main_postal_code)
				and p.country = coalesce(a.country, 'DE')
			where c.id = any (?) and %1$s""";

	private final JdbcClient jdbc;

	Stops(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @return in the order of the ids
	 * @throws NotFoundException if the viewer may not plan a visit with one of them
	 */
	@Transactional(readOnly = true)
	public List<Stop> of(List<Long> ids, Viewer viewer) {
		Map<Long, Stop> found = jdbc
			.sql(STOPS.formatted(Visibility.writable("c", viewer) + " and c.restricted_at is null",
					HistoryVisibility.of("i", "c", viewer)))
			.param(ids.toArray(Long[]::new))
			.query(Records.of(Stop.class))
			.list()
			.stream()
			.collect(Collectors.toMap(Stop::id, Function.identity()));
		if (!found.keySet().containsAll(ids)) {
			throw new NotFoundException();
		}
		return ids.stream().map(found::get).toList();
	}

}
