package kontor.users;

import java.util.Set;

/**
 * Columns that hold amounts not everybody sees, for who reads rows whatever they are, as
 * the log does. Modules declare beans of them.
 */
public record FigureColumns(Figures figures, String table, Set<String> columns) {

	public static FigureColumns of(Figures figures, String table, String... columns) {
		return new FigureColumns(figures, table, Set.of(columns));
	}

}
