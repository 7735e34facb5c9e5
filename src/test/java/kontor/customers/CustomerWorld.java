package kontor.customers;

import java.util.Set;
import java.util.UUID;
import kontor.history.HistoryWorld;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody from the sales department, for tests that need a user. */
public final class CustomerWorld {

	private CustomerWorld() {
	}

	public static Viewer seller(Accounts accounts) {
		String name = "v" + UUID.randomUUID().toString().substring(0, 8);
		return new Viewer(accounts.create(name, "Vera Vertrieb", Set.of(Role.SALES), null), "Vera Vertrieb",
				Set.of(Role.SALES), true, true);
	}

	public static RequestPostProcessor as(Viewer viewer) {
		return HistoryWorld.as(viewer);
	}

}
