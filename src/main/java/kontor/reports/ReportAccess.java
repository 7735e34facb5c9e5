package kontor.reports;

import kontor.users.Role;
import kontor.users.SignedIn;
import kontor.users.Viewer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

/**
 * Who reads reports: they add up all customers, so only who sees all of them, and only
 * those who lead or sell. Bookings are for those who lead.
 */
public final class ReportAccess {

	private ReportAccess() {
	}

	static boolean reads(Viewer viewer) {
		return viewer.readsAll() && viewer.is(Role.MANAGEMENT, Role.SALES);
	}

	static boolean reads(Authentication who) {
		return who.getPrincipal() instanceof SignedIn user && reads(user.viewer());
	}

	static boolean books(Viewer viewer) {
		return viewer.readsAll() && viewer.isManagement();
	}

	static void requireReading(Viewer viewer) {
		require(reads(viewer));
	}

	public static void requireBooking(Viewer viewer) {
		require(books(viewer));
	}

	private static void require(boolean allowed) {
		if (!allowed) {
			throw new AccessDeniedException("only who sees all customers and leads or sells reads reports");
		}
	}

}
