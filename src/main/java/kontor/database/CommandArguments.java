package kontor.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits the arguments: {@code --a.dotted.name=…} is a property and goes to Spring,
 * {@code -Dname=value} is a system property, everything else is the command's.
 */
record CommandArguments(List<String> spring, List<String> words) {

	private static final Pattern PROPERTY = Pattern.compile("--(debug|trace|[\\w-]+(\\[\\d+])?\\.[^=]+(=.*)?)",
			Pattern.DOTALL);

	static CommandArguments of(String... arguments) {
		List<String> spring = new ArrayList<>();
		List<String> words = new ArrayList<>();
		boolean verbatim = false;
		for (String argument : arguments) {
			verbatim = verbatim || argument.equals("--");
			if (!verbatim && argument.startsWith("-D")) {
				define(argument.substring(2));
			}
			else if (!verbatim && PROPERTY.matcher(argument).matches()) {
				spring.add(argument);
			}
			else {
				words.add(argument);
			}
		}
		return new CommandArguments(List.copyOf(spring), List.copyOf(words));
	}

	private static void define(String property) {
		int equals = property.indexOf('=');
		if (equals > 0) {
			System.setProperty(property.substring(0, equals), property.substring(equals + 1));
		}
	}

	boolean serve() {
		return this.words.isEmpty();
	}

	String[] forSpring() {
		return this.spring.toArray(String[]::new);
	}

	String[] forCommand() {
		return this.words.toArray(String[]::new);
	}

}
