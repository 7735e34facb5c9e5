package kontor.calendar;

import java.time.LocalDate;
import kontor.web.Formats;

/** How far ahead series without end are written down. */
public final class Horizon {

	private static final int YEARS = 3;

	private Horizon() {
	}

	/** The first day beyond it. */
	public static LocalDate day() {
		return LocalDate.now(Formats.ZONE).plusYears(YEARS);
	}

}
