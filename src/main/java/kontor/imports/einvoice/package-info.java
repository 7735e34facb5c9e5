/**
 * Reads electronic invoices: XRechnung (UBL and CII), ZUGFeRD and Factur-X, from XML or
 * out of a PDF, and checks what they add up to.
 */
@NullMarked
package kontor.imports.einvoice;

import org.jspecify.annotations.NullMarked;
