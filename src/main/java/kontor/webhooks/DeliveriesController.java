package kontor.webhooks;

import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was sent to one program and what came of it. */
@Controller
@RequestMapping("/settings/webhooks/{id:\\d{1,18}}")
@PreAuthorize("hasRole('ADMIN')")
class DeliveriesController {

	private final Subscriptions subscriptions;

	private final Deliveries deliveries;

	private final Lanes lanes;

	private final Dispatcher dispatcher;

	DeliveriesController(Subscriptions subscriptions, Deliveries deliveries, Lanes lanes, Dispatcher dispatcher) {
		this.subscriptions = subscriptions;
		this.deliveries = deliveries;
		this.lanes = lanes;
		this.dispatcher = dispatcher;
	}

	@GetMapping
	String index(@PathVariable long id, @RequestParam(defaultValue = "false") boolean failed,
			@RequestParam(required = false) @Nullable String after, Model model) {
		Slice<Deliveries.Row> rows = deliveries.log(id, failed, after);
		model.addAttribute("subscription", visible(id));
		model.addAttribute("rows", rows);
		model.addAttribute("failed", failed);
		model.addAttribute("path", "/settings/webhooks/" + id + (failed ? "?failed=true" : ""));
		model.addAttribute("busy", after == null && rows.items().stream().anyMatch(Deliveries.Row::isUnderWay));
		return "webhooks/show";
	}

	@PostMapping("/test")
	String test(@PathVariable long id, RedirectAttributes flash) {
		visible(id);
		deliveries.ping(id);
		return sendNow(id, "webhooks.test.sent", flash);
	}

	@PostMapping("/deliveries/{delivery:\\d{1,18}}/repetition")
	String repeat(@PathVariable long id, @PathVariable long delivery, RedirectAttributes flash) {
		deliveries.repeat(id, delivery);
		return sendNow(id, "webhooks.repeated", flash);
	}

	private String sendNow(long id, String notice, RedirectAttributes flash) {
		lanes.wakeUp(id);
		dispatcher.wake();
		flash.addFlashAttribute("notice", notice);
		return "redirect:/settings/webhooks/" + id;
	}

	private Subscription visible(long id) {
		return subscriptions.find(id).orElseThrow(NotFoundException::new);
	}

}
