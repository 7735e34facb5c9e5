package kontor.privacy;

import java.time.Instant;
import java.util.Optional;
import kontor.database.Settings;
import kontor.users.Company;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a report says beside the data; the firm writes it once. */
@Component
class ReportHeads {

	private static final String CONTROLLER = "privacy.controller";

	private static final String BASIS = "privacy.basis";

	private static final String RECIPIENTS = "privacy.recipients";

	private final Settings settings;

	private final Company company;

	private final RetentionRules rules;

	private final MessageSource messages;

	ReportHeads(Settings settings, Company company, RetentionRules rules, MessageSource messages) {
		this.settings = settings;
		this.company = company;
		this.rules = rules;
		this.messages = messages;
	}

	Report.Head of(People.Known known, Optional<String> file, Instant at) {
		String origin = file.map((name) -> text("privacy.report.origin.file", name))
			.orElse(text("privacy.report.origin.typed"));
		return new Report.Head(known.name(), controller(), at, basis(), recipients(), origin, rules.sentence());
	}

	/** Name and address of the firm, and whom to ask. */
	String controller() {
		return settings.get(CONTROLLER, company.name());
	}

	String basis() {
		return settings.get(BASIS, text("privacy.report.basis.usual"));
	}

	String recipients() {
		return settings.get(RECIPIENTS, text("privacy.report.recipients.usual"));
	}

	@Transactional
	public void become(String controller, String basis, String recipients) {
		settings.put(CONTROLLER, controller.strip());
		settings.put(BASIS, basis.strip());
		settings.put(RECIPIENTS, recipients.strip());
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
