package kontor.web;

/** Knows whose Kontor this is; a module above declares it as a bean. */
public interface FirmName {

	/** Empty as long as nobody has typed it. Costs no statement. */
	String name();

}
