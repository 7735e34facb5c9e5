package kontor.orders;

import java.util.List;

/**
 * Orders are new or were told differently; published in the transaction that writes them.
 */
public record OrdersTold(List<Long> ids) {

}
