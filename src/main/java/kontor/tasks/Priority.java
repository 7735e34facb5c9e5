package kontor.tasks;

/** How much something matters, beside its day. */
public enum Priority {

	HIGH, NORMAL, LOW

}
