package kontor.views;

/**
 * A view as the API gives it.
 *
 * @param sentence what it shows, or why it shows nothing
 * @param fit whether the list still understands it
 * @param address of the page that shows it
 */
record ViewResource(long id, String list, String name, String query, String sentence, boolean fit, String address,
		boolean shared, boolean own, String owner, boolean pinned, long version) {

	static ViewResource of(ViewCatalog.Described described) {
		SavedView view = described.view();
		return new ViewResource(view.id(), view.list(), view.name(), view.query(), described.sentence(),
				described.fit(), "/views/" + view.id(), view.shared(), view.own(), view.owner(), view.pinned(),
				view.version());
	}

}
