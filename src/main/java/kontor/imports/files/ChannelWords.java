package kontor.imports.files;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kontor.imports.files.ImportedEntry.Channel;
import kontor.imports.files.ImportedEntry.Direction;
import org.jspecify.annotations.Nullable;

/** Channel and direction of an entry by the words of a card box. */
final class ChannelWords {

	private static final Map<Channel, Pattern> CHANNELS = channels();

	private static final Pattern IN = Pattern.compile(
			".*\\b(ein|in|rein|von|eingang|eingehend\\w*|erhalten|inbound|incoming|received|kam|kunde ruft an|e)\\b.*|.*(eingang|eingegangen).*|←");

	private static final Pattern OUT = Pattern.compile(
			".*\\b(aus|out|raus|an|ausgang|ausgehend\\w*|gesendet|gesandt|verschickt|outbound|outgoing|sent|versandt|a)\\b.*|.*(ausgang|ausgegangen).*|→");

	private static final Pattern INTERNAL = Pattern.compile(".*\\bintern\\w*\\b.*");

	private static final Pattern PLAIN = Pattern.compile(
			"(telefon|telefonat|anruf|tel|telefonisch|e-?mail|mail|brief|post|fax|telefax|sms|chat|whatsapp|besuch|gespräch|meeting|termin|besprechung|notiz|web|internet|phone|call|letter|visit|note)[.,:]?( ?[(\\-/,]? ?(ein|aus|in|out|rein|raus|eingehend|ausgehend|eingang|ausgang)\\)?)?");

	private ChannelWords() {
	}

	/** The channel a text speaks of; null where it speaks of none. */
	static @Nullable Channel channel(String text) {
		String words = text.strip().toLowerCase(Locale.GERMAN);
		return CHANNELS.entrySet()
			.stream()
			.filter((channel) -> channel.getValue().matcher(words).find())
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

	/** The direction a text speaks of; null where it speaks of none. */
	static @Nullable Direction direction(String text) {
		String words = text.strip().toLowerCase(Locale.GERMAN);
		if (INTERNAL.matcher(words).matches()) {
			return Direction.INTERNAL;
		}
		return IN.matcher(words).matches() ? Direction.IN : OUT.matcher(words).matches() ? Direction.OUT : null;
	}

	/** The usual direction of a channel. */
	static Direction usual(Channel channel) {
		return switch (channel) {
			case NOTE -> Direction.INTERNAL;
			case VISIT, MEETING -> Direction.OUT;
			default -> Direction.IN;
		};
	}

	/** Whether a text says nothing but channel and direction. */
	static boolean isPlain(String text) {
		return PLAIN.matcher(text.strip().toLowerCase(Locale.GERMAN)).matches();
	}

	private static Map<Channel, Pattern> channels() {
		Map<Channel, Pattern> channels = new LinkedHashMap<>();
		channels.put(Channel.FAX, Pattern.compile("fax"));
		channels.put(Channel.SMS, Pattern.compile("\\bsms\\b"));
		channels.put(Channel.CHAT, Pattern.compile("chat|whats ?app|messenger|signal|threema|telegram|teams"));
		channels.put(Channel.EMAIL, Pattern.compile("mail"));
		channels.put(Channel.PHONE, Pattern.compile("tel\\b|tel\\.|telef|anruf|anger|rückruf|phone|\\bcall|telko"));
		channels.put(Channel.WEB, Pattern.compile("\\bweb|internet|formular|online|homepage"));
		channels.put(Channel.LETTER, Pattern.compile("brief|\\bpost\\b|schreiben|letter|postkarte|mailing"));
		channels.put(Channel.VISIT, Pattern.compile("besuch|visit|vor ort|vor-ort|außendienst|aufmaß"));
		channels.put(Channel.MEETING, Pattern.compile("gespräch|meeting|termin|besprechung|messe|treffen|persönlich"));
		channels.put(Channel.NOTE, Pattern.compile("notiz|vermerk|note\\b|info|sonst|intern"));
		return channels;
	}

}
