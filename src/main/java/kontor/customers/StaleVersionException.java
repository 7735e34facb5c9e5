package kontor.customers;

/**
 * Somebody else changed what a form or program wants to change, after it was read.
 */
public class StaleVersionException extends RuntimeException {

}
