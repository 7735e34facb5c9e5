package kontor.history;

/** Who turned to whom. */
public enum Direction {

	IN, OUT, INTERNAL

}
