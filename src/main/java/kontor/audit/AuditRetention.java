package kontor.audit;

import kontor.database.Settings;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long the log is kept: as many months as the admin says. */
@Component
@Transactional
class AuditRetention {

	static final int SHORTEST = 3;

	static final int LONGEST = 120;

	private static final int DEFAULT = 36;

	private static final String MONTHS = "audit.months";

	private final Settings settings;

	private final JdbcTemplate jdbc;

	AuditRetention(Settings settings, JdbcTemplate jdbc) {
		this.settings = settings;
		this.jdbc = jdbc;
	}

	int months() {
		return Integer.parseInt(settings.get(MONTHS, String.valueOf(DEFAULT)));
	}

	public void keep(int months) {
		settings.put(MONTHS, String.valueOf(months));
	}

	/**
	 * Removes what is older.
	 * @return how many entries
	 */
	public int purge() {
		jdbc.execute("set local kontor.audit_upkeep = 'on'");
		return jdbc.update("delete from audit_entries where at < now() - make_interval(months => ?)", months());
	}

}
