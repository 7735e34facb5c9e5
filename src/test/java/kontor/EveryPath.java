package kontor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * All that the running application has a path for.
 *
 * @param values what stands for a variable in a path that begins like this
 */
record EveryPath(RequestMappingHandlerMapping mappings, BiFunction<String, String, List<String>> values) {

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^}]*})*)?}");

	Set<String> patterns(RequestMethod method) {
		Set<String> patterns = new TreeSet<>();
		mappings.getHandlerMethods().forEach((mapping, handler) -> {
			if (handler.getBeanType().getPackageName().startsWith("kontor") && answers(mapping, method)) {
				mapping.getPathPatternsCondition()
					.getPatterns()
					.forEach((pattern) -> patterns.add(pattern.getPatternString()));
			}
		});
		return patterns;
	}

	private static boolean answers(RequestMappingInfo mapping, RequestMethod method) {
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		return methods.contains(method) || methods.isEmpty() && method == RequestMethod.GET;
	}

	/** With every value that a variable can have. */
	List<String> of(String pattern) {
		Matcher variable = VARIABLE.matcher(pattern);
		if (!variable.find()) {
			return List.of(pattern);
		}
		return values.apply(pattern, variable.group(1))
			.stream()
			.flatMap((value) -> of(pattern.substring(0, variable.start()) + value + pattern.substring(variable.end()))
				.stream())
			.toList();
	}

}
