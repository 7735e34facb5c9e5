package kontor.home;

import java.util.List;
import kontor.users.Viewer;
import kontor.web.StartNotices;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Mein Tag. */
@Controller
class HomeController {

	private final MyDay myDay;

	private final List<StartNotices> notices;

	HomeController(MyDay myDay, List<StartNotices> notices) {
		this.myDay = myDay;
		this.notices = notices;
	}

	@GetMapping("/")
	String index(Viewer viewer, Authentication who, Model model) {
		model.addAttribute("day", myDay.of(viewer));
		model.addAttribute("notices", notices.stream().flatMap((some) -> some.noticesFor(who).stream()).toList());
		return "home/index";
	}

}
