package kontor.calendar;

import java.util.List;
import kontor.history.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What somebody plans.
 *
 * @param ownerId in whose calendar it stands
 * @param channel VISIT, MEETING or PHONE: what the history calls it once it was held
 * @param privately others see that the participants are busy, and nothing else
 * @param travelBefore minutes on the way there
 * @param reminderMinutes so long before the start, or before setting out
 * @param rule how it recurs; null for once
 * @param users who take part besides the owner
 * @param persons contact persons who take part
 * @param others names of further participants
 */
public record AppointmentDraft(long ownerId, Channel channel, Status status, String title, @Nullable String place,
		@Nullable String note, @Nullable Long customerId, boolean privately, Span span, @Nullable Integer travelBefore,
		@Nullable Integer travelAfter, @Nullable Integer reminderMinutes, @Nullable Rule rule, List<Long> users,
		List<Long> persons, List<String> others) {

	public static final int LONGEST_TITLE = 300;

	public static final int LONGEST_PLACE = 500;

	public static final int LONGEST_NOTE = 20_000;

	public static final int MOST_PARTICIPANTS = 1000;

	/** A day on the way. */
	public static final int LONGEST_TRAVEL = 1440;

	/** Four weeks before. */
	public static final int LONGEST_REMINDER = 40_320;

	/**
	 * @throws AppointmentRefusedException if something cannot be
	 */
	public AppointmentDraft {
		title = Words.line(title);
		place = place == null || place.isBlank() ? null : Words.line(place);
		note = note == null || note.isBlank() ? null : Words.text(note);
		travelBefore = minutes("travelBefore", travelBefore, LONGEST_TRAVEL);
		travelAfter = minutes("travelAfter", travelAfter, LONGEST_TRAVEL);
		require(!title.isEmpty(), "title", "NotBlank");
		require(title.length() <= LONGEST_TITLE, "title", "calendar.refused.length", LONGEST_TITLE);
		require(place == null || place.length() <= LONGEST_PLACE, "place", "calendar.refused.length", LONGEST_PLACE);
		require(note == null || note.length() <= LONGEST_NOTE, "note", "calendar.refused.length", LONGEST_NOTE);
		require(reminderMinutes == null || reminderMinutes >= 0 && reminderMinutes <= LONGEST_REMINDER, "reminder",
				"calendar.refused.minutes", LONGEST_REMINDER);
		require(channel == Channel.VISIT || channel == Channel.MEETING || channel == Channel.PHONE, "channel",
				"calendar.refused.channel");
		users = users.stream().filter((user) -> user != ownerId).distinct().toList();
		persons = persons.stream().distinct().toList();
		others = others.stream().map(Words::line).filter((name) -> !name.isEmpty()).distinct().toList();
		require(users.size() + persons.size() + others.size() <= MOST_PARTICIPANTS, "users",
				"calendar.refused.participants", MOST_PARTICIPANTS);
		rule = rule == null ? null : rule.fitting(span);
	}

	private static @Nullable Integer minutes(String field, @Nullable Integer minutes, int most) {
		require(minutes == null || minutes >= 0 && minutes <= most, field, "calendar.refused.minutes", most);
		return minutes == null || minutes == 0 ? null : minutes;
	}

	private static void require(boolean right, String field, String code, Object... arguments) {
		if (!right) {
			throw new AppointmentRefusedException(field, code, arguments);
		}
	}

	/** The same at another time. */
	public AppointmentDraft at(Span other) {
		return new AppointmentDraft(ownerId, channel, status, title, place, note, customerId, privately, other,
				travelBefore, travelAfter, reminderMinutes, rule, users, persons, others);
	}

	/** The same with another rule. */
	public AppointmentDraft recurring(@Nullable Rule other) {
		return new AppointmentDraft(ownerId, channel, status, title, place, note, customerId, privately, span,
				travelBefore, travelAfter, reminderMinutes, other, users, persons, others);
	}

}
