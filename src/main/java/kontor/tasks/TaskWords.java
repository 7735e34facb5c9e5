package kontor.tasks;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tasks in words. Templates call it {@code @taskWords}. */
@Component("taskWords")
class TaskWords {

	private final MessageSource messages;

	private final Formats formats;

	TaskWords(MessageSource messages, Formats formats) {
		this.messages = messages;
		this.formats = formats;
	}

	/** Day, time and how far it is: "05.11.2026, 14:30, in 3 Tagen". */
	public String due(Task task) {
		String time = task.dueAt() == null ? "" : ", " + task.dueAt();
		return formats.date(task.dueOn()) + time + ", " + formats.due(task.dueOn());
	}

	/** "alle 2 Wochen am Montag, Freitag, bis 31.12.2026"; empty for null. */
	public String recurrence(@Nullable Recurrence rule) {
		if (rule == null) {
			return "";
		}
		List<String> parts = new ArrayList<>();
		parts.add(message("tasks.every." + rule.unit() + (rule.every() == 1 ? ".one" : ""), rule.every()));
		if (!rule.weekdays().isEmpty()) {
			parts.add(rule.weekdays().stream().map(this::day).collect(Collectors.joining(", ")));
		}
		if (rule.day() != null) {
			parts.add(message("tasks.repeat.on-day", rule.day()));
		}
		if (rule.from() == Recurrence.Basis.DONE) {
			parts.add(message("tasks.repeat.from-done"));
		}
		if (rule.until() != null) {
			parts.add(message("tasks.repeat.ends", formats.date(rule.until())));
		}
		if (rule.count() != null) {
			parts.add(message(rule.count() == 1 ? "tasks.repeat.last" : "tasks.repeat.times", rule.count()));
		}
		return String.join(", ", parts);
	}

	/** A day of the week in full. */
	public String day(DayOfWeek day) {
		return day.getDisplayName(TextStyle.FULL, locale());
	}

	/** Empty for null. */
	String of(@Nullable LocalTime time) {
		return time == null ? "" : time.toString();
	}

	String message(String key, Object... arguments) {
		return messages.getMessage(key, arguments, locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
