package kontor.history;

/** An entry says something else now; published in the transaction that changes it. */
public record InteractionChanged(long id, long customerId, long editorId) {

}
