package kontor.sales;

/**
 * A part of an opportunity's page. Modules above declare beans of it; what it shows it
 * asks for itself, once the page is there.
 */
public interface OpportunityPanel {

	/** Template that has a fragment {@code panel(opportunity)}. */
	String template();

}
