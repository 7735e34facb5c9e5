package kontor.web.rendering;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property or a method of what the part before it gave. It reads Kontor's own types,
 * maps, and whether a list is empty; anything else is left to SpEL.
 */
final class Member implements Path.Node {

	private static final Object[] NONE = {};

	private final Path.Node target;

	private final boolean safe;

	private final String name;

	private final @Nullable List<Path.Node> arguments;

	private final Map<Class<?>, List<Access>> known = new ConcurrentHashMap<>();

	/**
	 * @param arguments null for a property
	 */
	Member(Path.Node target, boolean safe, String name, @Nullable List<Path.Node> arguments) {
		this.target = target;
		this.safe = safe;
		this.name = name;
		this.arguments = arguments;
	}

	/** A way to read it. */
	private record Access(Class<?>[] takes, MethodHandle handle) {

		boolean fits(Object[] arguments) {
			for (int i = 0; i < arguments.length; i++) {
				if (arguments[i] == null ? takes[i].isPrimitive() : !takes[i].isInstance(arguments[i])) {
					return false;
				}
			}
			return true;
		}

	}

	@Override
	public @Nullable Object value(Function<String, @Nullable Object> variables) {
		Object object = target.value(variables);
		if (object == null || object == Path.UNKNOWN) {
			return object == null && safe ? null : Path.UNKNOWN;
		}
		if (arguments == null && object instanceof Map<?, ?> map) {
			return map.containsKey(name) ? map.get(name) : Path.UNKNOWN;
		}
		if (object instanceof Collection<?> rows && arguments != null && arguments.isEmpty()) {
			return name.equals("isEmpty") ? rows.isEmpty() : name.equals("size") ? rows.size() : Path.UNKNOWN;
		}
		return read(object, arguments == null ? NONE : values(arguments, variables));
	}

	private static Object[] values(List<Path.Node> arguments, Function<String, @Nullable Object> variables) {
		Object[] values = new Object[arguments.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = arguments.get(i).value(variables);
		}
		return values;
	}

	private @Nullable Object read(Object object, Object[] values) {
		List<Access> ways = known.get(object.getClass());
		if (ways == null) {
			ways = known.computeIfAbsent(object.getClass(), this::find);
		}
		for (Access access : ways) {
			if (access.fits(values)) {
				return invoke(access.handle(), object, values);
			}
		}
		return Path.UNKNOWN;
	}

	private static @Nullable Object invoke(MethodHandle handle, Object object, Object[] values) {
		for (Object value : values) {
			if (value == Path.UNKNOWN) {
				return Path.UNKNOWN;
			}
		}
		try {
			return values.length == 0 ? (Object) handle.invokeExact(object)
					: (Object) handle.invokeExact(object, values);
		}
		catch (RuntimeException | Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<Access> find(Class<?> type) {
		if (!type.getName().startsWith("kontor.")) {
			return List.of();
		}
		int count = arguments == null ? 0 : arguments.size();
		return names().map((called) -> methods(type, called, count))
			.filter((found) -> !found.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private Stream<String> names() {
		String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
		return arguments == null ? Stream.of("get" + capital, "is" + capital, name) : Stream.of(name);
	}

	private static List<Access> methods(Class<?> type, String called, int count) {
		return Stream.of(type.getMethods())
			.filter((method) -> method.getName().equals(called) && method.getParameterCount() == count)
			.filter((method) -> !method.isBridge() && method.getReturnType() != void.class)
			.map(Member::access)
			.toList();
	}

	private static Access access(Method method) {
		try {
			method.setAccessible(true);
			MethodHandle handle = MethodHandles.lookup().unreflect(method);
			int count = method.getParameterCount();
			if (count > 0) {
				handle = handle.asSpreader(Object[].class, count);
			}
			return new Access(method.getParameterTypes(), handle.asType(count == 0 ? MethodType.genericMethodType(1)
					: MethodType.methodType(Object.class, Object.class, Object[].class)));
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
