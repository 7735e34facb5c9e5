package kontor.changes;

import kontor.users.Viewer;

/**
 * Whose a batch is, by what it changed. Batches do not know the records; the module that
 * owns some says as conditions in SQL whether the viewer may see and change them today,
 * whatever he might when he ran the batch.
 */
public interface BatchAccess {

	/**
	 * All records that the batch changed are the viewer's to see.
	 * @param batch the alias of {@code change_batches} in the query
	 * @return never empty; holds no parameters
	 */
	String visible(String batch, Viewer viewer);

	/** They are his to change, as they are and as they were before. */
	String writable(String batch, Viewer viewer);

}
