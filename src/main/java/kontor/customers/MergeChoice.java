package kontor.customers;

/** Whose value a field has after a merge; only notes can be both, one below the other. */
public enum MergeChoice {

	KEPT, OTHER, BOTH

}
