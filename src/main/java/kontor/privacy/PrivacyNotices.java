package kontor.privacy;

import java.time.LocalDate;
import java.util.List;
import kontor.web.Formats;
import kontor.web.StartNotices;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Tells those who answer for data protection which requests press. */
@Component
class PrivacyNotices implements StartNotices {

	private final SubjectRequests requests;

	PrivacyNotices(SubjectRequests requests) {
		this.requests = requests;
	}

	@Override
	public List<Notice> noticesFor(Authentication who) {
		if (!PrivacyConfiguration.isOfficer(who)) {
			return List.of();
		}
		long pressing = requests.dueBefore(LocalDate.now(Formats.ZONE).plusDays(Request.PRESSING));
		return pressing == 0 ? List.of() : List.of(new Notice(true,
				pressing == 1 ? "privacy.notice.one" : "privacy.notice", String.valueOf(pressing), "/privacy"));
	}

}
