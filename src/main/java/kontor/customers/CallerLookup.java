package kontor.customers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.ArrayList;
import java.util.List;
import kontor.database.Records;
import kontor.shared.PhoneNumber;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells who calls from a number: all who have exactly this number, otherwise the firms
 * whose switchboard it goes through. Never a guess beyond that.
 */
@Component
public class CallerLookup {

	/** Extensions behind a switchboard have at most so many digits. */
	private static final int LONGEST_EXTENSION = 4;

	/** Country, area and at least this much of the number itself: +49 351 1234. */
	private static final int SHORTEST_SWITCHBOARD = 9;

	private static final String FIND = """
			with points as (
				(select cp.*, true as exact from contact_points cp where cp.lookup = :lookup and cp.kind not in ('EMAIL', 'WEB') limit 50)
				union all
				(select cp.*, false from contact_points cp where cp.kind = 'PHONE' and cp.normalised = any(:switchboards) limit 50))
			select cp.exact, cp.value, cp.normalised, coalesce(cp.person_id, a.person_id) as person_id, k.id as customer_id,
				k.name as customer, concat_ws(' ', p.title, p.first_name, p.last_name) as person
			from points cp
			left join affiliations a on a.id = cp.affiliation_id
			left join contact_persons p on p.id = coalesce(cp.person_id, a.person_id)
			left join lateral (
				select c.id, c.name from customers c where %s
				and (c.id = coalesce(cp.customer_id, a.customer_id) or cp.person_id is not null
					and c.id in (select f.customer_id from affiliations f where f.person_id = cp.person_id))
				) k on true
			where %s
			order by cp.exact desc, length(cp.normalised) desc, k.name, k.id
			""";

	private final JdbcClient jdbc;

	CallerLookup(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Somebody who may be calling.
	 *
	 * @param exact whether the number is theirs; otherwise it begins like that of the
	 * firm's switchboard
	 * @param value the number that was found, as typed
	 * @param customerId null for a person without a function
	 * @param personId null where the number is the customer's own
	 */
	public record Caller(boolean exact, String value, @Nullable String normalised, @Nullable Long customerId,
			@Nullable String customer, @Nullable Long personId, @Nullable String person) {

	}

	/**
	 * One statement.
	 * @return exact hits only, if there is one; otherwise those with the longest number
	 * in common; a person with several functions once for each
	 */
	@Transactional(readOnly = true)
	public List<Caller> find(PhoneNumber number, Viewer viewer) {
		List<Caller> all = jdbc.sql(FIND.formatted(Visibility.of("c", viewer), PointVisibility.of(viewer)))
			.param("lookup", new StringBuilder(number.e164().substring(1)).reverse().toString())
			.param("switchboards", switchboards(number))
			.query(Records.of(Caller.class))
			.list();
		return all.stream().filter((caller) -> sameRank(caller, all.get(0))).toList();
	}

	private static boolean sameRank(Caller caller, Caller best) {
		return best.exact() ? caller.exact() : length(caller) == length(best);
	}

	private static int length(Caller caller) {
		return caller.normalised() == null ? 0 : caller.normalised().length();
	}

	/**
	 * The numbers of switchboards that this could be an extension of: with the last
	 * digits left out, or a zero in their place. Mobiles have none.
	 */
	static String[] switchboards(PhoneNumber number) {
		List<String> boards = new ArrayList<>();
		String e164 = number.e164();
		for (int cut = 1; cut <= LONGEST_EXTENSION && !isMobile(e164); cut++) {
			int end = e164.length() - cut;
			if (end >= SHORTEST_SWITCHBOARD) {
				boards.add(e164.substring(0, end));
				boards.add(e164.substring(0, end) + "0");
			}
		}
		boards.remove(e164);
		return boards.toArray(String[]::new);
	}

	private static boolean isMobile(String e164) {
		try {
			PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
			return numbers.getNumberType(numbers.parse(e164, null)) == PhoneNumberType.MOBILE;
		}
		catch (NumberParseException ex) {
			return false;
		}
	}

}
