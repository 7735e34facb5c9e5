package kontor.customers.web;

import java.util.List;
import kontor.customers.MergeChoice;
import kontor.customers.Merges;

/**
 * Two records side by side.
 *
 * @param noun first part of the path: customers or persons
 * @param moving what goes along
 */
record MergePage(String noun, Party kept, Party other, List<Field> fields, List<Merges.Moving> moving) {

	/** One of the two. */
	record Party(long id, long version, String name, String detail) {

	}

	/**
	 * A field that at least one of the two fills in.
	 *
	 * @param both whether it can be both, one below the other
	 */
	record Field(String name, String kept, String other, boolean both) {

		public boolean isSame() {
			return kept.equals(other);
		}

		/** Chosen before anybody chooses. */
		public MergeChoice proposal() {
			return both ? MergeChoice.BOTH : kept.isEmpty() ? MergeChoice.OTHER : MergeChoice.KEPT;
		}

	}

	public String action() {
		return "/" + noun + "/" + kept.id() + "/merge";
	}

	public String swapped() {
		return "/" + noun + "/" + other.id() + "/merge?with=" + kept.id();
	}

	public boolean isSame() {
		return fields.stream().allMatch(Field::isSame);
	}

}
