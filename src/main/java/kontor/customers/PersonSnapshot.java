package kontor.customers;

import java.util.List;

/**
 * What a person is at a moment.
 *
 * @param version grows with every change, also of its functions
 * @param deleted whether it lies in the Papierkorb
 * @param affiliationIds of the draft's affiliations, in their order
 */
public record PersonSnapshot(long id, long version, boolean deleted, PersonDraft draft, List<Long> affiliationIds) {

}
