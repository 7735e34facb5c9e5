package kontor;

import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.UUID;
import kontor.users.Accounts;
import kontor.users.Browser;
import kontor.users.Role;
import kontor.users.Viewer;

/** Somebody with an account of its own for one journey. */
public record Visitor(String username, Viewer viewer) {

	public static Visitor with(Accounts accounts, Role... roles) {
		String username = "j" + UUID.randomUUID().toString().substring(0, 8);
		String name = "Jule " + username;
		long id = accounts.create(username, name, Set.of(roles), Browser.PASSWORD);
		return new Visitor(username, new Viewer(id, name, Set.of(roles), true, true));
	}

	public Visitor signIn(Page page) {
		page.navigate("/login");
		return fillIn(page);
	}

	/** On a page that asks for the password. */
	public Visitor fillIn(Page page) {
		page.fill("[name=username]", username);
		page.fill("[name=password]", Browser.PASSWORD);
		page.keyboard().press("Enter");
		page.waitForSelector("#new-entry");
		page.waitForLoadState();
		return this;
	}

}
