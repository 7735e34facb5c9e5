package kontor.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds who answers a path. Several hundred mappings have a variable, and each is asked
 * in turn: those whose paths begin otherwise are passed over.
 */
class PathMapping extends RequestMappingHandlerMapping {

	private final ThreadLocal<@Nullable String> asked = new ThreadLocal<>();

	@Override
	protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
		asked.set(path);
		try {
			return super.lookupHandlerMethod(path, request);
		}
		finally {
			asked.remove();
		}
	}

	@Override
	protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
		String path = asked.get();
		return path == null || mayFit(mapping, path) ? super.getMatchingMapping(mapping, request) : null;
	}

	private static boolean mayFit(RequestMappingInfo mapping, String path) {
		PathPatternsRequestCondition patterns = mapping.getPathPatternsCondition();
		return patterns == null || patterns.getPatterns().size() != 1
				|| beginsAlike(patterns.getFirstPattern().getPatternString(), path);
	}

	/**
	 * Whether the path may have what stands before the pattern's first variable; true
	 * where the path holds signs that stand for others.
	 */
	static boolean beginsAlike(String pattern, String path) {
		for (int i = 0; i < pattern.length() && i < path.length() && "{*?".indexOf(pattern.charAt(i)) < 0; i++) {
			if (pattern.charAt(i) != path.charAt(i)) {
				return path.indexOf('%') >= 0 || path.indexOf(';') >= 0;
			}
		}
		return true;
	}

}
