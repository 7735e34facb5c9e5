package kontor.users.returning;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Shows what was typed before the session ended, to be sent again. */
@Controller
class UnsentFormController {

	@RequestMapping(path = BackToWork.PAGE, method = { RequestMethod.GET, RequestMethod.POST })
	String show(@RequestAttribute(name = BackToWork.FORM, required = false) @Nullable UnsentForm form, Model model) {
		model.addAttribute("unsent", form);
		return form == null ? "redirect:/" : "users/unsent";
	}

}
