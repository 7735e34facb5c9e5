package kontor.audit;

import java.util.Map;
import kontor.users.BlockLifted;
import kontor.users.SessionsEnded;
import kontor.users.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Notes who comes, who goes, who is sent away, and who is turned away. */
@Component
class SignIns {

	private static final int LONGEST = 60;

	private final Audit audit;

	SignIns(Audit audit) {
		this.audit = audit;
	}

	@EventListener
	void came(InteractiveAuthenticationSuccessEvent event) {
		note(Audit.Event.SIGNED_IN, event.getAuthentication());
	}

	@EventListener
	void left(LogoutSuccessEvent event) {
		note(Audit.Event.SIGNED_OUT, event.getAuthentication());
	}

	@EventListener
	void wasTurnedAway(AbstractAuthenticationFailureEvent event) {
		audit.note(Audit.Event.SIGN_IN_FAILED, (Long) null,
				Map.of("username", cut(event.getAuthentication().getName())));
	}

	@EventListener
	void wereEnded(SessionsEnded event) {
		audit.note(Audit.Event.SESSIONS_ENDED, Map.of("username", event.username()));
	}

	@EventListener
	void needsNotWait(BlockLifted event) {
		audit.note(Audit.Event.BLOCK_LIFTED, Map.of("blocked", cut(event.name())));
	}

	private static String cut(String name) {
		return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
	}

	private void note(Audit.Event event, Authentication authentication) {
		if (authentication.getPrincipal() instanceof SignedIn who) {
			audit.note(event, who.viewer().id(), Map.of());
		}
	}

}
