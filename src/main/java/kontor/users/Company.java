package kontor.users;

import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.database.Settings;
import kontor.shared.DialingArea;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The firm that works with this Kontor: answered from memory.
 */
@Component
public class Company {

	private static final String NAME = "company.name";

	private static final String COUNTRY = "company.country";

	private static final String AREA_CODE = "company.areaCode";

	private final Settings settings;

	Company(Settings settings) {
		this.settings = settings;
	}

	/** The firm's name; empty as long as nobody has typed it. */
	public String name() {
		return settings.get(NAME, "");
	}

	/**
	 * What a number without country or area code means; Germany without area code at
	 * first.
	 */
	public DialingArea dialingArea() {
		return new DialingArea(settings.get(COUNTRY, DialingArea.GERMANY.country()), settings.get(AREA_CODE, ""));
	}

	/**
	 * Stores name and dialling area.
	 * @param name not blank
	 */
	@Transactional
	public void become(String name, DialingArea area) {
		settings.put(NAME, name.strip());
		settings.put(COUNTRY, area.country());
		settings.put(AREA_CODE, area.areaCode());
	}

	/** Changes with every change of the settings; what a form carries as its version. */
	long version() {
		return Integer.toUnsignedLong(List.of(name(), dialingArea()).hashCode());
	}

	/** All countries' names in a language, by name; keys are the codes of two letters. */
	static Map<String, String> countries(Locale language) {
		Collator order = Collator.getInstance(language);
		return Stream.of(Locale.getISOCountries())
			.map((code) -> Map.entry(code, new Locale("", code).getDisplayCountry(language)))
			.sorted(Map.Entry.comparingByValue(order))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
	}

	/** Whether the text is a country's code of two letters. */
	static boolean isCountry(String code) {
		return Stream.of(Locale.getISOCountries()).anyMatch(code::equals);
	}

}
