package kontor.calendar;

/** Which of a series a change is meant for. */
public enum Scope {

	ONE, FOLLOWING, ALL

}
