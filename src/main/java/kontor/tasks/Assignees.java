package kontor.tasks;

import java.util.List;
import java.util.Optional;
import kontor.users.Accounts;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can be asked to do something: active users and teams. */
@Component
class Assignees {

	private final Accounts accounts;

	private final JdbcClient jdbc;

	Assignees(Accounts accounts, JdbcClient jdbc) {
		this.accounts = accounts;
		this.jdbc = jdbc;
	}

	/** A choice of a select box. */
	public record Option(String value, String name) {

	}

	/** What a select box offers: users and teams, each by name. */
	public record Options(List<Option> users, List<Option> teams) {

	}

	/** One statement for the teams; users are known. */
	Options options() {
		List<Option> users = accounts.active()
			.stream()
			.map((user) -> new Option("u" + user.id(), user.name()))
			.toList();
		List<Option> teams = jdbc.sql("select id, name from teams order by lower(name) limit 500")
			.query((row, number) -> new Option("t" + row.getLong(1), row.getString(2)))
			.list();
		return new Options(users, teams);
	}

	/** Also of somebody who has left. */
	String name(@Nullable Assignee assignee) {
		if (assignee == null) {
			return "";
		}
		return assignee.user() != null ? accounts.names(List.of(assignee.user())).getOrDefault(assignee.user(), "")
				: options().teams()
					.stream()
					.filter((team) -> team.value().equals("t" + assignee.team()))
					.findFirst()
					.map(Option::name)
					.orElse("");
	}

	/** How somebody sees things. */
	Optional<Viewer> viewer(long user) {
		return accounts.viewer(user);
	}

}
