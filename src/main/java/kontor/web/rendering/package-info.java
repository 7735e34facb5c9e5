/**
 * How templates are evaluated: Thymeleaf's own ways, with short cuts for what occurs a
 * thousand times a page.
 */
@NullMarked
package kontor.web.rendering;

import org.jspecify.annotations.NullMarked;
