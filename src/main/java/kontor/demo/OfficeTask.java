package kontor.demo;

import java.util.List;
import kontor.users.Role;
import org.jspecify.annotations.Nullable;

/**
 * Office work of the example company.
 *
 * @param role of who has to do it
 * @param day working days from today
 * @param rule how it comes again
 * @param giver role of who asked for it; null: the same
 * @param shared whether anybody of the office may do it
 */
record OfficeTask(Role role, int day, String title, @Nullable String time, String priority, @Nullable String rule,
		@Nullable Role giver, boolean shared) {

	static List<OfficeTask> all() {
		return Resource.named("office.txt").rows(";").stream().map(OfficeTask::of).toList();
	}

	/** Only the first three columns need to be there. */
	private static OfficeTask of(String[] row) {
		String priority = column(row, 4);
		String giver = column(row, 6);
		return new OfficeTask(Role.valueOf(row[0]), Integer.parseInt(row[1]), row[2], column(row, 3),
				priority == null ? "NORMAL" : priority, column(row, 5), giver == null ? null : Role.valueOf(giver),
				"team".equals(column(row, 7)));
	}

	private static @Nullable String column(String[] row, int index) {
		return row.length <= index || row[index].isBlank() ? null : row[index].strip();
	}

}
