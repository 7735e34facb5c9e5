package kontor.calendar;

/** Whether it will take place. */
public enum Status {

	CONFIRMED, TENTATIVE, CANCELLED

}
