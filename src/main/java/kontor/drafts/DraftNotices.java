package kontor.drafts;

import java.util.List;
import kontor.users.SignedIn;
import kontor.web.StartNotices;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Tells on the start page what was begun and not saved. */
@Component
class DraftNotices implements StartNotices {

	private final Drafts drafts;

	DraftNotices(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public List<Notice> noticesFor(Authentication who) {
		int begun = who.getPrincipal() instanceof SignedIn user ? drafts.count(user.viewer()) : 0;
		return begun == 0 ? List.of() : List.of(new Notice(false, "drafts.notice", String.valueOf(begun), "/drafts"));
	}

}
