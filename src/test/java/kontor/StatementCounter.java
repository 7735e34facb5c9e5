package kontor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Counts the SQL statements that this thread sends, for the budgets of pages. */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCounter implements BeanPostProcessor {

	private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);

	/** What is sent while the work is done. */
	public static List<String> during(Work work) throws Exception {
		SENT.get().clear();
		work.run();
		return List.copyOf(SENT.get());
	}

	/** Work that may fail. */
	public interface Work {

		void run() throws Exception;

	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return bean instanceof DataSource source ? counted(DataSource.class, source, "") : bean;
	}

	private static <T> T counted(Class<T> type, T target, String sql) {
		InvocationHandler calls = (proxy, method, arguments) -> {
			if (method.getName().startsWith("execute")) {
				SENT.get().add(arguments == null ? sql : String.valueOf(arguments[0]));
			}
			try {
				Object result = method.invoke(target, arguments);
				return method.getName().equals("unwrap") ? result : wrapped(result, arguments);
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		};
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), interfaces(type, target), calls));
	}

	private static Class<?>[] interfaces(Class<?> type, Object target) {
		return target instanceof AutoCloseable && type == DataSource.class
				? new Class<?>[] { type, AutoCloseable.class } : new Class<?>[] { type };
	}

	private static Object wrapped(Object result, Object[] arguments) {
		if (result instanceof PreparedStatement statement) {
			return counted(PreparedStatement.class, statement, String.valueOf(arguments[0]));
		}
		if (result instanceof Statement statement) {
			return counted(Statement.class, statement, "");
		}
		return result instanceof Connection connection ? counted(Connection.class, connection, "") : result;
	}

}
