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
import kontor.web.FirmName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The firm that works with this Kontor: answered from memory.
 */
@Component
public class Company implements FirmName {

	/** The Länder as ISO 3166-2 writes them, without DE-. */
	public static final List<String> LANDS = List.of("bw", "by", "be", "bb", "hb", "hh", "he", "mv", "ni", "nw", "rp",
			"sl", "sn", "st", "sh", "th");

	private static final String NAME = "company.name";

	private static final String COUNTRY = "company.country";

	private static final String AREA_CODE = "company.areaCode";

	private static final String STREET = "company.street";

	private static final String POSTAL_CODE = "company.postalCode";

	private static final String CITY = "company.city";

	private static final String HOURS = "company.hours";

	private static final String LAND = "calendar.land";

	private static final String CONTACT_DAYS = "company.contactDays.";

	private final Settings settings;

	Company(Settings settings) {
		this.settings = settings;
	}

	/** Where the firm is; parts nobody has typed are empty. */
	public record Site(String street, String postalCode, String city) {

	}

	/**
	 * How many days may pass without a word with a customer of class A, of class B, and
	 * with any other.
	 */
	public record ContactDays(int a, int b, int others) {

		static final ContactDays USUAL = new ContactDays(30, 60, 120);

		/** Ten years. */
		static final int MOST = 3650;

	}

	/** The firm's name; empty as long as nobody has typed it. */
	@Override
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

	public Site site() {
		return new Site(settings.get(STREET, ""), settings.get(POSTAL_CODE, ""), settings.get(CITY, ""));
	}

	public OpeningHours hours() {
		return OpeningHours.parse(settings.get(HOURS, ""));
	}

	/**
	 * The Land that decides about holidays, one of {@link #LANDS}; empty: only what is a
	 * holiday in all of Germany.
	 */
	public String land() {
		return settings.get(LAND, "");
	}

	public ContactDays contactDays() {
		return new ContactDays(contactDays("a", ContactDays.USUAL.a()), contactDays("b", ContactDays.USUAL.b()),
				contactDays("others", ContactDays.USUAL.others()));
	}

	private int contactDays(String of, int usual) {
		return Integer.parseInt(settings.get(CONTACT_DAYS + of, String.valueOf(usual)));
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

	/**
	 * Stores where the firm is and when it is open.
	 * @param land one of {@link #LANDS}, or empty
	 */
	@Transactional
	public void settle(Site site, String land, OpeningHours hours) {
		settings.put(STREET, site.street());
		settings.put(POSTAL_CODE, site.postalCode());
		settings.put(CITY, site.city());
		settings.put(LAND, LANDS.contains(land) ? land : "");
		settings.put(HOURS, hours.text());
	}

	@Transactional
	public void keepInTouch(ContactDays days) {
		settings.put(CONTACT_DAYS + "a", String.valueOf(days.a()));
		settings.put(CONTACT_DAYS + "b", String.valueOf(days.b()));
		settings.put(CONTACT_DAYS + "others", String.valueOf(days.others()));
	}

	/** Changes with every change of the settings; what a form carries as its version. */
	long version() {
		return Integer
			.toUnsignedLong(List.of(name(), dialingArea(), site(), land(), hours().text(), contactDays()).hashCode());
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
