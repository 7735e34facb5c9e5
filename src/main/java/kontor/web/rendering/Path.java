package kontor.web.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An expression that only reads: {@code entry.subject}, {@code page?.user},
 * {@code assets.url('img/icons.svg')}, {@code @formats.date(entry.day)}. What it means is
 * what SpEL means by it.
 */
final class Path {

	/** The value of an expression that only SpEL can tell. */
	static final Object UNKNOWN = new Object();

	private static final Pattern TOKEN = Pattern.compile("@?[A-Za-z_]\\w*|'[^']*'|\\?\\.|[.(),]");

	private static final Pattern SHAPE = Pattern.compile("[\\w.,'()?@/ #:-]+");

	private static final Set<String> WORDS = Set.of("true", "false", "null", "new", "not", "and", "or", "eq", "ne",
			"lt", "gt", "le", "ge", "div", "mod", "instanceof", "matches", "between", "T", "param", "session",
			"application", "execInfo");

	/** One part of it. */
	interface Node {

		@Nullable Object value(Function<String, @Nullable Object> variables);

	}

	private final List<String> tokens;

	private int next;

	private Path(List<String> tokens) {
		this.tokens = tokens;
	}

	/** Nothing, if it is more than a path. */
	static Optional<Node> parse(String expression) {
		List<String> tokens = SHAPE.matcher(expression).matches() ? tokens(expression.strip()) : List.of();
		if (tokens.isEmpty()) {
			return Optional.empty();
		}
		Path path = new Path(tokens);
		Node node = path.node();
		return node != null && path.next == tokens.size() ? Optional.of(node) : Optional.empty();
	}

	private static List<String> tokens(String expression) {
		List<String> tokens = new ArrayList<>();
		Matcher token = TOKEN.matcher(expression);
		int end = 0;
		while (token.find()) {
			if (!expression.substring(end, token.start()).isBlank()) {
				return List.of();
			}
			tokens.add(token.group());
			end = token.end();
		}
		return end == expression.length() ? tokens : List.of();
	}

	private @Nullable Node node() {
		String first = take();
		if (first.startsWith("'")) {
			String text = first.substring(1, first.length() - 1);
			return (variables) -> text;
		}
		if (!isName(first) && !first.startsWith("@") || WORDS.contains(first)) {
			return null;
		}
		Node node = (variables) -> variables.apply(first);
		while (node != null && (is(".") || is("?."))) {
			node = member(node, take().equals("?."));
		}
		return node;
	}

	private @Nullable Node member(Node target, boolean safe) {
		String name = take();
		if (!isName(name)) {
			return null;
		}
		if (!is("(")) {
			return new Member(target, safe, name, null);
		}
		next++;
		List<Node> arguments = new ArrayList<>();
		while (!is(")")) {
			Node argument = arguments.isEmpty() || take().equals(",") ? node() : null;
			if (argument == null) {
				return null;
			}
			arguments.add(argument);
		}
		next++;
		return new Member(target, safe, name, arguments);
	}

	private static boolean isName(String token) {
		return !token.isEmpty() && (Character.isLetter(token.charAt(0)) || token.charAt(0) == '_');
	}

	private boolean is(String token) {
		return next < tokens.size() && tokens.get(next).equals(token);
	}

	private String take() {
		return next < tokens.size() ? tokens.get(next++) : "";
	}

}
