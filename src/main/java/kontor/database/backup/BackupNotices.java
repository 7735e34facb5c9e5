package kontor.database.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kontor.web.Formats;
import kontor.web.StartNotices;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Tells admins on their start page how old the last backup is. */
@Component
class BackupNotices implements StartNotices {

	private static final String PAGE = "/settings/backup";

	/** So long after a restore some program may still stand still. */
	private static final Duration FRESH = Duration.ofDays(14);

	private final Plans plans;

	private final Backups backups;

	private final Formats formats;

	BackupNotices(Plans plans, Backups backups, Formats formats) {
		this.plans = plans;
		this.backups = backups;
		this.formats = formats;
	}

	@Override
	public List<Notice> noticesFor(Authentication who) {
		if (!BackupConfiguration.isAdmin(who)) {
			return List.of();
		}
		Backups.Latest latest = backups.latest();
		Notice last = notice(plans.current(), latest.success());
		Instant restored = latest.restored();
		return restored == null || restored.isBefore(Instant.now().minus(FRESH)) ? List.of(last)
				: List.of(new Notice(true, "database.backup.notice.restored", formats.dateTime(restored), PAGE), last);
	}

	private Notice notice(Plan plan, @Nullable Instant success) {
		boolean overdue = plan.isOverdue(Instant.now(), success);
		if (success == null) {
			return new Notice(overdue, overdue ? "database.backup.notice.none-overdue" : "database.backup.notice.none",
					"", PAGE);
		}
		return new Notice(overdue, overdue ? "database.backup.notice.overdue" : "database.backup.notice.last",
				formats.dateTime(success), PAGE);
	}

}
