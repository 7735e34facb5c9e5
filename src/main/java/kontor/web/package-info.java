/** What every page shares: layout, formats, form binding, paging, errors, exports. */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package kontor.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
