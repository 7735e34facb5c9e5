package kontor.customers;

/**
 * Two customers that may become one, as they are now.
 *
 * @param kept who stays
 * @param other who goes into it
 */
public record MergePair(CustomerSnapshot kept, CustomerSnapshot other) {

}
