package kontor.imports.matching;

import org.jspecify.annotations.Nullable;

/**
 * Something that was written, with what it was before.
 *
 * @param before a CustomerDraft, PersonDraft, AppointmentImage or ErpInvoice; null for
 * what is new
 * @param beforeVersion null for what is new
 */
public record Image(Kind kind, long id, String name, @Nullable Object before, @Nullable Long beforeVersion,
		long afterVersion) {

	/** In the order in which they are taken back. */
	public enum Kind {

		INVOICE, DOCUMENT, APPOINTMENT, ENTRY, PERSON, CUSTOMER

	}

}
