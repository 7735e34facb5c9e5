package kontor.dunning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kontor.database.Settings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The firm's steps of dunning; answered from memory. */
@Component
class DunningRules {

	private static final String PREFIX = "dunning.";

	private static final List<String> USUAL_DAYS = List.of("7", "14", "14");

	private static final List<String> USUAL_FEES = List.of("0", "5", "10");

	private final Settings settings;

	private final MessageSource messages;

	DunningRules(Settings settings, MessageSource messages) {
		this.settings = settings;
		this.messages = messages;
	}

	/** All three, in their order. */
	List<Level> levels() {
		return IntStream.rangeClosed(1, Level.LAST).mapToObj(this::level).toList();
	}

	Level level(int number) {
		String name = PREFIX + number;
		String text = settings.get(name + ".text", "");
		return new Level(number, Integer.parseInt(settings.get(name + ".days", USUAL_DAYS.get(number - 1))),
				new BigDecimal(settings.get(name + ".fee", USUAL_FEES.get(number - 1))),
				text.isBlank() ? messages.getMessage("dunning.text." + number, null, Locale.GERMAN) : text);
	}

	/** Changes with every change; what the form carries as its version. */
	long version() {
		return Integer.toUnsignedLong(levels().hashCode());
	}

	@Transactional
	public void save(List<Level> levels) {
		for (Level level : levels) {
			String name = PREFIX + level.number();
			settings.put(name + ".days", String.valueOf(level.days()));
			settings.put(name + ".fee", level.fee().toPlainString());
			settings.put(name + ".text", level.text());
		}
	}

}
