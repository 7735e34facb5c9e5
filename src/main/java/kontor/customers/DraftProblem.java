package kontor.customers;

/**
 * Why a draft cannot be stored as it is.
 *
 * @param field path of the field, such as {@code addresses[1].postalCode}
 * @param code message key; takes the arguments
 */
public record DraftProblem(String field, String code, Object... arguments) {

}
