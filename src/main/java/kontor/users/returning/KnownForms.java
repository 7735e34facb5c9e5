package kontor.users.returning;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses that pages post to. */
@Component
class KnownForms {

	private final ObjectProvider<RequestMappingHandlerMapping> handlers;

	KnownForms(ObjectProvider<RequestMappingHandlerMapping> handlers) {
		this.handlers = handlers;
	}

	boolean contain(String address) {
		if (!Destination.isInside(address) || address.startsWith("/api/") || address.startsWith("/login")
				|| address.startsWith("/logout")) {
			return false;
		}
		PathContainer path = PathContainer.parsePath(address.split("\\?", 2)[0]);
		return handlers.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.anyMatch((handler) -> takesPosts(handler) && matches(handler, path));
	}

	private static boolean takesPosts(RequestMappingInfo handler) {
		Set<RequestMethod> methods = handler.getMethodsCondition().getMethods();
		return methods.contains(RequestMethod.POST);
	}

	private static boolean matches(RequestMappingInfo handler, PathContainer path) {
		return handler.getPathPatternsCondition() != null && handler.getPathPatternsCondition()
			.getPatterns()
			.stream()
			.anyMatch((pattern) -> pattern.matches(path));
	}

}
