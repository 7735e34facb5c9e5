package kontor.quotes;

import kontor.database.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the firm has decided about its quotes; answered from memory. */
@Component
public class QuoteSettings {

	private static final String PREFIX = "quotes.prefix";

	private static final String VALID_DAYS = "quotes.validDays";

	private static final String FOLLOW_UP_DAYS = "quotes.followUpDays";

	private final Settings settings;

	QuoteSettings(Settings settings) {
		this.settings = settings;
	}

	/** What numbers begin with. */
	public String prefix() {
		return settings.get(PREFIX, "AN");
	}

	/** How long quotes usually hold. */
	public int validDays() {
		return Integer.parseInt(settings.get(VALID_DAYS, "30"));
	}

	/** After how many days somebody usually asks. */
	public int followUpDays() {
		return Integer.parseInt(settings.get(FOLLOW_UP_DAYS, "7"));
	}

	@Transactional
	public void put(String prefix, int validDays, int followUpDays) {
		settings.put(PREFIX, prefix);
		settings.put(VALID_DAYS, String.valueOf(validDays));
		settings.put(FOLLOW_UP_DAYS, String.valueOf(followUpDays));
	}

}
