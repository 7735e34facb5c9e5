package kontor.reports;

import kontor.users.Figures;
import kontor.users.Role;
import kontor.users.SignedIn;
import kontor.users.Viewer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

/**
 * Who reads reports: they add up all customers, so only who sees all of them, and only
 * those who lead or sell, and see turnover. Bookings are for those who lead. What is
 * sold, by product and group, is read from orders: that is for who sees prices too.
 */
public final class ReportAccess {

	private ReportAccess() {
	}

	static boolean reads(Viewer viewer) {
		return viewer.readsAll() && viewer.is(Role.MANAGEMENT, Role.SALES) && viewer.sees(Figures.TURNOVER);
	}

	static boolean reads(Authentication who) {
		return who.getPrincipal() instanceof SignedIn user && reads(user.viewer());
	}

	static boolean books(Viewer viewer) {
		return reads(viewer) && viewer.isManagement();
	}

	static boolean reads(Dimension by, Viewer viewer) {
		return reads(viewer) && (!by.isOrdered() || viewer.sees(Figures.PRICES));
	}

	static void requireReading(Viewer viewer) {
		viewer.require(Figures.TURNOVER);
		require(reads(viewer));
	}

	static void requireReading(Dimension by, Viewer viewer) {
		requireReading(viewer);
		if (by.isOrdered()) {
			viewer.require(Figures.PRICES);
		}
	}

	public static void requireBooking(Viewer viewer) {
		viewer.require(Figures.TURNOVER);
		require(books(viewer));
	}

	private static void require(boolean allowed) {
		if (!allowed) {
			throw new AccessDeniedException("only who sees all customers and leads or sells reads reports");
		}
	}

}
