package kontor.views;

import org.springframework.util.MultiValueMap;

/**
 * A view that everybody has and nobody can delete.
 *
 * @param name in the user's language
 * @param query the parameters of the list's address, not encoded
 */
public record ReadyView(String name, MultiValueMap<String, String> query) {

}
