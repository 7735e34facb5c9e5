package kontor.webhooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A subscription as the admin types it. */
class SubscriptionForm {

	@NotBlank
	@Size(max = 200)
	private @Nullable String name;

	@NotBlank
	@Size(max = 2000)
	private @Nullable String url;

	@NotEmpty
	private Set<EventKind> events = EnumSet.noneOf(EventKind.class);

	private boolean ownNetwork;

	private boolean active = true;

	private long version;

	static SubscriptionForm of(Subscription subscription) {
		SubscriptionForm form = new SubscriptionForm();
		form.name = subscription.name();
		form.url = subscription.url();
		form.events = subscription.events();
		form.ownNetwork = subscription.ownNetwork();
		form.active = subscription.state() == Subscription.State.ACTIVE;
		form.version = subscription.version();
		return form;
	}

	/** What a name means is looked at when something is sent, for it may change. */
	void check(Errors errors) {
		if (!errors.hasFieldErrors("url")) {
			Target target = Target.of(url).orElse(null);
			if (target == null) {
				errors.rejectValue("url", "webhooks.url.wrong");
			}
			else if (target.host().equals("localhost") && !ownNetwork || isForbidden(target, false) && !ownNetwork) {
				errors.rejectValue("url", "webhooks.url.own-network");
			}
			else if (isForbidden(target, true)) {
				errors.rejectValue("url", "webhooks.url.forbidden");
			}
		}
	}

	private static boolean isForbidden(Target target, boolean ownNetwork) {
		try {
			return target.isLiteral() && !AddressRange.allows(InetAddress.getByName(target.host()), ownNetwork);
		}
		catch (UnknownHostException ex) {
			return true;
		}
	}

	Target target() {
		return Target.of(url).orElseThrow();
	}

	public @Nullable String getName() {
		return name;
	}

	public void setName(@Nullable String name) {
		this.name = name;
	}

	public @Nullable String getUrl() {
		return url;
	}

	public void setUrl(@Nullable String url) {
		this.url = url;
	}

	public Set<EventKind> getEvents() {
		return events;
	}

	public void setEvents(@Nullable Set<EventKind> events) {
		this.events = events == null ? EnumSet.noneOf(EventKind.class) : events;
	}

	public boolean isOwnNetwork() {
		return ownNetwork;
	}

	public void setOwnNetwork(boolean ownNetwork) {
		this.ownNetwork = ownNetwork;
	}

	public boolean isActive() {
		return active;
	}

	public void setActive(boolean active) {
		this.active = active;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
