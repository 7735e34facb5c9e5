package kontor.tasks;

/** What somebody has to do; the order is that of the forms. */
public enum TaskKind {

	TASK, FOLLOW_UP, CALLBACK;

	/** Name of the symbol that stands for the kind. */
	public String icon() {
		return switch (this) {
			case TASK -> "task";
			case FOLLOW_UP -> "history";
			case CALLBACK -> "phone";
		};
	}

}
