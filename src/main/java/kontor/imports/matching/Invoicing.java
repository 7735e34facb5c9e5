package kontor.imports.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kontor.invoices.ErpInvoice;
import kontor.invoices.ImportedInvoices;
import kontor.invoices.InvoiceFeed;
import kontor.shared.FeedResult;
import kontor.shared.FeedResult.Outcome;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Writes invoices; of an archived one it keeps what it was, so that it can be taken back.
 */
final class Invoicing {

	private final InvoiceFeed feed;

	private final ImportedInvoices imported;

	private final @Nullable Long document;

	private final @Nullable Viewer viewer;

	private final List<Image> images = new ArrayList<>();

	/**
	 * @param document the archived file, of which there is one invoice at most
	 */
	Invoicing(InvoiceFeed feed, ImportedInvoices imported, @Nullable Long document, @Nullable Viewer viewer) {
		this.feed = feed;
		this.imported = imported;
		this.document = document;
		this.viewer = viewer;
	}

	@Nullable Long document() {
		return document;
	}

	List<Image> images() {
		return images;
	}

	List<FeedResult> put(List<ErpInvoice> invoices) {
		if (document == null || invoices.size() != 1) {
			return feed.supplement(invoices, viewer);
		}
		ErpInvoice told = invoices.get(0);
		ErpInvoice before = imported.find(told).orElse(null);
		List<FeedResult> results = feed.supplement(invoices, viewer);
		FeedResult result = results.get(0);
		if (result.outcome() == Outcome.CREATED || result.outcome() == Outcome.UPDATED) {
			image(Objects.requireNonNull(result.id()), told.number(), before);
		}
		return results;
	}

	private void image(long id, String number, @Nullable ErpInvoice before) {
		Long version = imported.lock(List.of(id)).get(id);
		images.add(new Image(Image.Kind.INVOICE, id, number, before, before == null ? null : version,
				Objects.requireNonNull(version)));
	}

}
