package kontor.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds who answers a path. Several hundred mappings have a variable, and each is asked
 * in turn: here only those whose paths begin alike. Where not just one of them answers,
 * all are asked as ever.
 */
class PathMapping extends RequestMappingHandlerMapping {

	/** Paths begin with the words of controllers, and with whatever strangers try. */
	private static final int MOST_BEGINNINGS = 1000;

	private final Cache<String, List<Map.Entry<RequestMappingInfo, HandlerMethod>>> known = Caffeine.newBuilder()
		.maximumSize(MOST_BEGINNINGS)
		.build();

	@Override
	protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> methods) {
		super.handlerMethodsInitialized(methods);
		known.invalidateAll();
	}

	@Override
	protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
		RequestMappingInfo only = null;
		HandlerMethod method = null;
		if (!CorsUtils.isPreFlightRequest(request)) {
			for (Map.Entry<RequestMappingInfo, HandlerMethod> mapping : known.get(beginning(path),
					this::beginningLike)) {
				RequestMappingInfo fitting = getMatchingMapping(mapping.getKey(), request);
				if (fitting != null && only != null) {
					return super.lookupHandlerMethod(path, request);
				}
				if (fitting != null) {
					only = fitting;
					method = mapping.getValue();
				}
			}
		}
		if (only == null) {
			return super.lookupHandlerMethod(path, request);
		}
		request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, method);
		handleMatch(only, path, request);
		return method;
	}

	private List<Map.Entry<RequestMappingInfo, HandlerMethod>> beginningLike(String beginning) {
		return getHandlerMethods().entrySet()
			.stream()
			.filter((mapping) -> mayFit(mapping.getKey(), beginning))
			.map(Map.Entry::copyOf)
			.toList();
	}

	private static boolean mayFit(RequestMappingInfo mapping, String beginning) {
		PathPatternsRequestCondition patterns = mapping.getPathPatternsCondition();
		return patterns == null || patterns.getPatterns()
			.stream()
			.anyMatch((pattern) -> beginsAlike(beginning(pattern.getPatternString()), beginning));
	}

	/** The path's first step: "/customers". */
	static String beginning(String path) {
		int end = path.indexOf('/', 1);
		return end < 0 ? path : path.substring(0, end);
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
