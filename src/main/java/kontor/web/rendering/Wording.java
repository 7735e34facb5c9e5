package kontor.web.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * Puts messages without arguments into the text of a template: a heading whose attribute
 * names a message has the words themselves between its tags. On an ordinary page that is
 * every second expression, and always the same. What it does not know for sure stays as
 * it is, and so does a message that is missing.
 */
final class Wording {

	private static final Pattern TAG = Pattern
		.compile("<([a-zA-Z][\\w:-]*)((?:\\s+[^\\s=<>\"'/]+(?:=(?:\"[^\"]*\"|'[^']*'))?)*+)(\\s*/?)>(</\\1>)?");

	private static final Pattern ATTRIBUTE = Pattern.compile("(\\s+)([^\\s=<>\"'/]+)(?:=(?:\"([^\"]*)\"|'[^']*'))?");

	private static final Pattern MESSAGE = Pattern.compile("#\\{([\\w.-]+)\\}");

	private static final Pattern INLINE = Pattern.compile("\\[\\[#\\{([\\w.-]+)\\}\\]\\]");

	/** Attributes that Thymeleaf sets from one of the same name. */
	private static final Pattern PLAIN = Pattern.compile("th:(placeholder|title|alt|label|content)");

	private final Function<String, @Nullable String> messages;

	/**
	 * @param messages gives null for a key that nobody knows
	 */
	Wording(Function<String, @Nullable String> messages) {
		this.messages = messages;
	}

	String of(String template) {
		StringBuilder worded = new StringBuilder();
		Matcher tag = TAG.matcher(template);
		int done = 0;
		while (tag.find()) {
			worded.append(between(template.substring(done, tag.start()))).append(tag(tag));
			done = tag.end();
		}
		return worded.append(between(template.substring(done))).toString();
	}

	private String between(String text) {
		return INLINE.matcher(text).replaceAll((found) -> {
			String words = words(found.group(1));
			return Matcher.quoteReplacement(words == null ? found.group() : words);
		});
	}

	private String tag(Matcher tag) {
		String body = "";
		StringBuilder attributes = new StringBuilder();
		Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
		while (attribute.find()) {
			String name = attribute.group(2);
			String value = attribute.group(3);
			String text = name.equals("th:text") && tag.group(4) != null ? message(value) : null;
			if (text != null) {
				body = text;
			}
			else {
				attributes.append(attribute(attribute, name, value, tag.group(2)));
			}
		}
		return "<" + tag.group(1) + attributes + tag.group(3) + ">" + body + (tag.group(4) == null ? "" : tag.group(4));
	}

	private String attribute(Matcher attribute, String name, @Nullable String value, String all) {
		String space = attribute.group(1);
		if (name.equals("th:attr") && value != null) {
			return assignments(space, value, all);
		}
		Matcher plain = PLAIN.matcher(name);
		String text = plain.matches() && !has(all, plain.group(1)) ? message(value) : null;
		return text == null ? attribute.group() : space + plain.group(1) + "=\"" + text + "\"";
	}

	/** Of {@code a=#{b},c=${d}} what can be said stands for itself, the rest remains. */
	private String assignments(String space, String value, String all) {
		StringBuilder plain = new StringBuilder();
		List<String> rest = new ArrayList<>();
		for (String assignment : parts(value)) {
			int equals = assignment.indexOf('=');
			String name = assignment.substring(0, Math.max(equals, 0)).strip();
			String text = equals > 0 && !has(all, name) ? message(assignment.substring(equals + 1).strip()) : null;
			if (text == null) {
				rest.add(assignment);
			}
			else {
				plain.append(space).append(name).append("=\"").append(text).append('"');
			}
		}
		return rest.isEmpty() ? plain.toString() : plain + space + "th:attr=\"" + String.join(",", rest) + "\"";
	}

	/** Cut at commas outside of brackets, strings and literals. */
	private static List<String> parts(String value) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		char quote = 0;
		int start = 0;
		for (int i = 0; i < value.length(); i++) {
			char sign = value.charAt(i);
			if (quote != 0) {
				quote = sign == quote ? 0 : quote;
			}
			else if (sign == '\'' || sign == '|') {
				quote = sign;
			}
			else if ("({[".indexOf(sign) >= 0) {
				depth++;
			}
			else if (")}]".indexOf(sign) >= 0) {
				depth--;
			}
			else if (sign == ',' && depth == 0) {
				parts.add(value.substring(start, i));
				start = i + 1;
			}
		}
		parts.add(value.substring(start));
		return parts;
	}

	private static boolean has(String attributes, String name) {
		return Pattern.compile("\\s" + Pattern.quote(name) + "(=|\\s|$)").matcher(attributes).find();
	}

	private @Nullable String message(@Nullable String expression) {
		Matcher message = MESSAGE.matcher(expression == null ? "" : expression);
		return message.matches() ? words(message.group(1)) : null;
	}

	/** Null also for words that Thymeleaf would read as an expression. */
	private @Nullable String words(String key) {
		String words = messages.apply(key);
		return words == null || words.isEmpty() || words.contains("[[") || words.contains("[(") ? null
				: HtmlEscape.escapeHtml4Xml(words);
	}

}
