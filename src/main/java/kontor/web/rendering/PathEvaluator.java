package kontor.web.rendering;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates paths itself, which are nine of ten expressions, and leaves the others to
 * SpEL.
 */
final class PathEvaluator implements IStandardVariableExpressionEvaluator {

	private static final IStandardVariableExpressionEvaluator SPEL = SPELVariableExpressionEvaluator.INSTANCE;

	private final Map<String, Optional<Path.Node>> parsed = new ConcurrentHashMap<>();

	private final BeanFactory beans;

	PathEvaluator(BeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
			StandardExpressionExecutionContext how) {
		if (expression.getUseSelectionAsRoot() || how.getPerformTypeConversion()
				|| how.getForbidUnsafeExpressionResults()) {
			return SPEL.evaluate(context, expression, how);
		}
		Path.Node path = parsed(expression.getExpression());
		Object value = path == null ? Path.UNKNOWN
				: path.value((name) -> variable(name, context, how.getRestrictVariableAccess()));
		return value == Path.UNKNOWN ? SPEL.evaluate(context, expression, how) : value;
	}

	/** Asks without a lock first, as thousands do for each page. */
	private Path.@Nullable Node parsed(String expression) {
		Optional<Path.Node> path = parsed.get(expression);
		return (path == null ? parsed.computeIfAbsent(expression, Path::parse) : path).orElse(null);
	}

	private @Nullable Object variable(String name, IExpressionContext context, boolean restricted) {
		if (name.charAt(0) == '@') {
			return restricted ? Path.UNKNOWN : beans.getBean(name.substring(1));
		}
		return context.getVariable(name);
	}

}
