package kontor.history;

import java.util.List;

/**
 * Many entries were written at once, as imports do; published in the transaction that
 * writes them.
 */
public record InteractionsRecorded(List<Long> ids) {

}
