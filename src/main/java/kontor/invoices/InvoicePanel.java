package kontor.invoices;

import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A part of the page of an invoice; modules beside and above declare beans of it.
 */
public interface InvoicePanel {

	/** Position, smallest first. */
	int order();

	/** Template that has a fragment {@code panel(invoice, content)}. */
	String template();

	/**
	 * What the template shows; null: nothing is to say.
	 * @param invoice one that the viewer may see
	 */
	@Nullable Object content(InvoiceRow invoice, Viewer viewer);

}
