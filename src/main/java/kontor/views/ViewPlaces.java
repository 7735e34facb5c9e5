package kontor.views;

import java.util.List;
import kontor.users.StartPlaces;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;

/** Somebody may want to begin the day with a view. */
@Component
class ViewPlaces implements StartPlaces {

	private final SavedViews views;

	ViewPlaces(SavedViews views) {
		this.views = views;
	}

	@Override
	public List<Place> of(Viewer viewer) {
		return views.all(viewer).stream().map((view) -> new Place("/views/" + view.id(), view.name())).toList();
	}

}
