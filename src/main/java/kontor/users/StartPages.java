package kontor.users;

import java.util.List;
import org.springframework.stereotype.Component;

/** Where somebody is after signing in, unless he asked for something else. */
@Component
class StartPages {

	static final String MY_DAY = "/";

	/** Those that everybody has. */
	static final List<String> LISTS = List.of(MY_DAY, "/customers", "/tasks", "/calendar", "/history");

	private final List<StartPlaces> places;

	StartPages(List<StartPlaces> places) {
		this.places = places;
	}

	/** The user's own, beside the lists. */
	List<StartPlaces.Place> of(Viewer viewer) {
		return places.stream().flatMap((some) -> some.of(viewer).stream()).toList();
	}

	boolean isOpen(String path, Viewer viewer) {
		return LISTS.contains(path) || of(viewer).stream().anyMatch((place) -> place.path().equals(path));
	}

	/** What he has chosen; Mein Tag where that is gone. */
	String of(SignedIn who) {
		return isOpen(who.startPage(), who.viewer()) ? who.startPage() : MY_DAY;
	}

}
