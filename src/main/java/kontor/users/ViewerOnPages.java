package kontor.users;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets pages ask what their reader sees; null for strangers. */
@ControllerAdvice(annotations = Controller.class)
class ViewerOnPages {

	@ModelAttribute("viewer")
	@Nullable Viewer viewer(@Nullable Viewer viewer) {
		return viewer;
	}

}
