package kontor.web;

import java.util.function.Predicate;
import org.springframework.security.core.Authentication;

/**
 * A page of the settings; a module declares it as a bean.
 *
 * @param path below /settings
 * @param label message key
 * @param order position, smallest first
 * @param visible who sees it
 */
public record SettingsTab(String path, String label, int order, Predicate<Authentication> visible) {

}
