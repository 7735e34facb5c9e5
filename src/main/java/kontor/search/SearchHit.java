package kontor.search;

import org.jspecify.annotations.Nullable;

/**
 * One line of the hits.
 *
 * @param group message key of the heading it stands under
 * @param path where a click leads
 * @param title such as the customer's name
 * @param detail number, town, or the passage that was found; plain text
 * @param exact whether it is what was typed, not only something like it
 */
public record SearchHit(String group, String path, String title, @Nullable String detail, boolean exact) {

}
