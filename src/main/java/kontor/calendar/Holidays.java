package kontor.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kontor.users.Company;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The public holidays of the Land in which the firm is. */
@Component
public class Holidays {

	private static final int MOST_YEARS = 400;

	private final Company company;

	private final Map<String, Map<LocalDate, String>> known = new ConcurrentHashMap<>();

	private volatile @Nullable HolidayManager germany;

	Holidays(Company company) {
		this.company = company;
	}

	/** The holiday's name; null on all other days. */
	public @Nullable String name(LocalDate day, Locale language) {
		String key = day.getYear() + company.land() + language.getLanguage();
		if (known.size() > MOST_YEARS) {
			known.clear();
		}
		return known.computeIfAbsent(key, (year) -> names(Year.of(day.getYear()), language)).get(day);
	}

	private Map<LocalDate, String> names(Year year, Locale language) {
		String land = company.land();
		String[] where = land.isEmpty() ? new String[0] : new String[] { land };
		return manager().getHolidays(year, where)
			.stream()
			.collect(Collectors.toMap((holiday) -> holiday.getDate(), (holiday) -> holiday.getDescription(language),
					(one, other) -> one));
	}

	private HolidayManager manager() {
		HolidayManager manager = germany;
		if (manager == null) {
			manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
			germany = manager;
		}
		return manager;
	}

}
