package kontor.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Joins the next step of all that modules plan to rows of customers. */
@Component
public class NextSteps {

	/** For the select list. */
	public static final String COLUMNS = "step.day as step_day, step.at as step_at, step.what as step_what, step.path as step_path";

	private final List<PlannedSteps> planned;

	NextSteps(List<PlannedSteps> planned) {
		this.planned = planned;
	}

	/** Looks the step up for each row of {@code customers c}; there may be none. */
	public String join(Viewer viewer) {
		return planned.stream()
			.map((steps) -> "(" + steps.next(viewer) + ")")
			.collect(Collectors.joining(" union all ", " left join lateral (select * from (",
					") planned order by day, at limit 1) step on true "));
	}

	/** Reads {@link #COLUMNS}. */
	public static @Nullable NextStep read(ResultSet row) throws SQLException {
		LocalDate day = row.getObject("step_day", LocalDate.class);
		return day == null ? null : new NextStep(day, row.getObject("step_at", LocalTime.class),
				row.getString("step_what"), row.getString("step_path"));
	}

}
