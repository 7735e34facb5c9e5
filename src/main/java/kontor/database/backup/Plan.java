package kontor.database.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * When and where Kontor makes backups by itself.
 *
 * @param nightly whether it does at all
 * @param time of day on the firm's clock
 * @param days so long a backup is kept
 * @param since when that was switched on; null where it never was
 */
record Plan(boolean nightly, LocalTime time, Path folder, int days, boolean encrypted, @Nullable Instant since) {

	/** A backup that is older is a reason to worry. */
	private static final Duration OLD = Duration.ofDays(2);

	private static final Duration UNTIL_NEXT_TRY = Duration.ofHours(1);

	/**
	 * Whether one should be made now. A night on which the machine was off is made up
	 * for; what failed is tried again after an hour.
	 * @param lastGood when the last one was begun that is done or not over yet
	 * @param lastFailed when the last one was begun that failed
	 */
	boolean isDue(Instant now, @Nullable Instant lastGood, @Nullable Instant lastFailed) {
		if (!nightly || since == null) {
			return false;
		}
		Instant turn = lastTurn(now);
		boolean open = !turn.isBefore(since) && (lastGood == null || lastGood.isBefore(turn));
		return open
				&& (lastFailed == null || lastFailed.isBefore(turn) || lastFailed.isBefore(now.minus(UNTIL_NEXT_TRY)));
	}

	/** Whether the last success lies too far back, though there should be one a day. */
	boolean isOverdue(Instant now, @Nullable Instant lastSuccess) {
		Instant start = lastSuccess == null ? since : lastSuccess;
		return nightly && start != null && start.isBefore(now.minus(OLD));
	}

	private Instant lastTurn(Instant now) {
		ZonedDateTime here = now.atZone(Formats.ZONE);
		ZonedDateTime today = here.toLocalDate().atTime(time).atZone(Formats.ZONE);
		return (today.isAfter(here) ? here.toLocalDate().minusDays(1).atTime(time).atZone(Formats.ZONE) : today)
			.toInstant();
	}

}
