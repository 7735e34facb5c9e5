package kontor.calendar.web;

import java.util.List;
import java.util.Locale;
import kontor.calendar.CalendarFacts;
import kontor.calendar.CalendarTeams;
import kontor.users.Accounts;
import kontor.users.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The calendar: a day, a week, a month, the team. */
@Controller
class CalendarController {

	private final Boards boards;

	private final Accounts accounts;

	private final CalendarFacts facts;

	private final CalendarTeams teams;

	CalendarController(Boards boards, Accounts accounts, CalendarFacts facts, CalendarTeams teams) {
		this.teams = teams;
		this.boards = boards;
		this.accounts = accounts;
		this.facts = facts;
	}

	@GetMapping("/calendar")
	String index(@ModelAttribute("query") CalendarQuery query, BindingResult errors, Viewer viewer, Locale language,
			Model model) {
		List<CalendarTeams.Team> all = teams.all();
		model.addAttribute("board", boards.board(query, all, viewer, language));
		model.addAttribute("teams", all);
		model.addAttribute("colleagues", accounts.active());
		model.addAttribute("me", viewer.id());
		model.addAttribute("wrong", errors.hasErrors());
		return "calendar/index";
	}

	/** What one is to be reminded of now; pages ask now and then. */
	@GetMapping("/calendar/reminders")
	String reminders(Viewer viewer, Model model) {
		model.addAttribute("reminders", facts.reminders(viewer));
		return "calendar/_reminders";
	}

}
