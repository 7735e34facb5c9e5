package kontor.webhooks;

import java.util.List;
import kontor.web.StartNotices;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Tells admins on their start page that Kontor has stopped to send somewhere. */
@Component
class WebhookNotices implements StartNotices {

	private final Subscriptions subscriptions;

	WebhookNotices(Subscriptions subscriptions) {
		this.subscriptions = subscriptions;
	}

	@Override
	public List<Notice> noticesFor(Authentication who) {
		List<String> stopped = WebhooksConfiguration.isAdmin(who) ? subscriptions.stopped() : List.of();
		return stopped.isEmpty() ? List.of() : List
			.of(new Notice(true, "webhooks.notice.stopped", String.join(", ", stopped), "/settings/webhooks"));
	}

}
