package kontor.customers;

import java.time.Instant;
import kontor.shared.DialingArea;
import org.jspecify.annotations.Nullable;

/**
 * Who changes something, when, and where numbers are dialled from.
 *
 * @param by a user's id; null: the machine
 */
record Change(@Nullable Long by, Instant at, DialingArea area) {

}
