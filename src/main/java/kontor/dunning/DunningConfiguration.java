package kontor.dunning;

import java.util.Set;
import kontor.billing.Billing;
import kontor.invoices.InvoicesLink;
import kontor.users.FigureColumns;
import kontor.users.Figures;
import kontor.web.SettingsTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to dunning and to its steps. */
@Configuration(proxyBeanMethods = false)
class DunningConfiguration {

	private static final Set<String> SETTING = Set.of("ROLE_ADMIN", "ROLE_MANAGEMENT");

	@Bean
	SettingsTab dunningTab() {
		return new SettingsTab("/settings/dunning", "dunning.settings.tab", 41,
				(who) -> who.getAuthorities().stream().anyMatch((right) -> SETTING.contains(right.getAuthority())));
	}

	@Bean
	FigureColumns amountsOfReminders() {
		return FigureColumns.of(Figures.TURNOVER, "dunning_notices", "amount", "fee");
	}

	@Bean
	InvoicesLink dunningLink() {
		return new InvoicesLink("/invoices/dunning", "dunning.title", 30, Billing::bills);
	}

}
