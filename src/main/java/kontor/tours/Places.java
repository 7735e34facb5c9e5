package kontor.tours;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.database.Records;
import kontor.users.Company;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds postcodes of Germany, Austria, Switzerland, Liechtenstein and Luxembourg. */
@Component
class Places {

	private static final Pattern FORM = Pattern.compile("(?:([A-Z]{1,2})[- ]+)?(\\d{4,5})");

	private static final Map<String, String> SIGNS = Map.of("D", "DE", "A", "AT", "FL", "LI", "L", "LU");

	private final JdbcClient jdbc;

	private final Company company;

	Places(JdbcClient jdbc, Company company) {
		this.jdbc = jdbc;
		this.company = company;
	}

	/**
	 * @param typed "01067", "A-1010"; without a country the firm's own comes first
	 * @return empty where there is no such postcode
	 */
	Optional<Place> find(String typed) {
		Matcher code = FORM.matcher(typed.strip().toUpperCase(Locale.ROOT));
		if (!code.matches()) {
			return Optional.empty();
		}
		String sign = code.group(1);
		List<Place> found = jdbc.sql("""
				select country, code, place as name, latitude, longitude from postcodes
				where code = :code and (:any or country = :country) order by country <> :country, country limit 1""")
			.param("code", code.group(2))
			.param("any", sign == null)
			.param("country", sign == null ? company.dialingArea().country() : SIGNS.getOrDefault(sign, sign))
			.query(Records.of(Place.class))
			.list();
		return found.stream().findFirst();
	}

}
