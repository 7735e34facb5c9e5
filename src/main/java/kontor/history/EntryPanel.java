package kontor.history;

import kontor.users.Viewer;

/**
 * A part of an entry's page. Modules above declare beans of it; the page asks each for
 * its content and shows it with the module's own template.
 */
public interface EntryPanel {

	/**
	 * Template that has a fragment {@code panel(entry, content, writable)}, such as
	 * "documents/_entry".
	 */
	String template();

	/**
	 * What the template shows; one statement.
	 * @param entry one that the viewer may see
	 */
	Object content(Entry entry, Viewer viewer);

}
