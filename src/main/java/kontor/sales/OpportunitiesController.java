package kontor.sales;

import java.time.LocalDate;
import java.util.List;
import kontor.users.Accounts;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All opportunities: as a list, as a board, as a forecast, and what they teach. */
@Controller
class OpportunitiesController {

	private static final int PAGE = 50;

	private static final List<Integer> SPANS = List.of(3, 6, 12, 24);

	private final Opportunities opportunities;

	private final Pipelines pipelines;

	private final Board board;

	private final Forecasts forecasts;

	private final Lessons lessons;

	private final Accounts accounts;

	OpportunitiesController(Opportunities opportunities, Pipelines pipelines, Board board, Forecasts forecasts,
			Lessons lessons, Accounts accounts) {
		this.opportunities = opportunities;
		this.pipelines = pipelines;
		this.board = board;
		this.forecasts = forecasts;
		this.lessons = lessons;
		this.accounts = accounts;
	}

	@GetMapping("/opportunities")
	String index(OpportunityListForm form, @RequestParam(required = false) @Nullable String after, Viewer viewer,
			Model model) {
		Slice<Opportunity> page = opportunities.page(form.toFilter(viewer.id()), after, PAGE, viewer);
		model.addAttribute("rows", page.items());
		model.addAttribute("next", page.next());
		choices(form, pipelines.read(), model);
		return "sales/index";
	}

	@GetMapping("/opportunities/board")
	String board(OpportunityListForm form, Viewer viewer, Model model) {
		SalesProcess process = pipelines.read();
		List<Pipeline> all = process.usable();
		Pipeline pipeline = process.pipeline(form.pipeline())
			.orElseGet(() -> all.isEmpty() ? new Pipeline(0, "", List.of(), false, 0) : all.get(0));
		OpportunityListForm shown = new OpportunityListForm(form.owner(), pipeline.id(), null, null, null, null, null);
		model.addAttribute("pipeline", pipeline);
		model.addAttribute("columns", board.columns(pipeline, shown.toFilter(viewer.id()), viewer));
		choices(shown, process, model);
		return "sales/board";
	}

	private void choices(OpportunityListForm form, SalesProcess process, Model model) {
		model.addAttribute("list", form);
		model.addAttribute("pipelines", process.pipelines());
		model.addAttribute("users", accounts.active());
		model.addAttribute("teams", opportunities.teams());
	}

	@GetMapping("/opportunities/forecast")
	String forecast(@RequestParam(required = false) @Nullable Long pipeline, Viewer viewer, Model model) {
		SalesProcess process = pipelines.read();
		model.addAttribute("pipelines", process.pipelines());
		model.addAttribute("pipeline", process.pipeline(pipeline).map(Pipeline::id).orElse(null));
		model.addAttribute("forecast", forecasts.of(process.pipeline(pipeline).map(Pipeline::id).orElse(null), viewer));
		return "sales/forecast";
	}

	@GetMapping("/opportunities/process")
	String process(@RequestParam(defaultValue = "12") int months, Viewer viewer, Model model) {
		int span = SPANS.contains(months) ? months : 12;
		LocalDate since = LocalDate.now(Formats.ZONE).minusMonths(span);
		model.addAttribute("spans", SPANS);
		model.addAttribute("months", span);
		model.addAttribute("since", since);
		model.addAttribute("lesson", lessons.since(since, pipelines.read(), viewer));
		return "sales/process";
	}

}
