package kontor.imports.einvoice;

import org.jspecify.annotations.Nullable;

/** A file that is no electronic invoice, or none that can be read. */
public class EInvoiceException extends RuntimeException {

	private final Refusal refusal;

	EInvoiceException(Refusal refusal) {
		this(refusal, null);
	}

	EInvoiceException(Refusal refusal, @Nullable Throwable cause) {
		super(refusal.name(), cause);
		this.refusal = refusal;
	}

	/** Why a file is refused. */
	public enum Refusal {

		/** XML, but no invoice. */
		FILE_XML,

		/** A PDF that has no invoice attached. */
		FILE_PDF,

		XML_BROKEN, XML_DTD, XML_TOO_LARGE, PDF_DAMAGED, PDF_ENCRYPTED, PDF_TOO_LARGE, PDF_TOO_SLOW

	}

	public Refusal refusal() {
		return refusal;
	}

}
