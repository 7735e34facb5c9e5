package kontor.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The pages of the settings side by side. Templates call it {@code @settingsTabs}. */
@Component("settingsTabs")
public class SettingsTabs {

	private final List<SettingsTab> tabs;

	SettingsTabs(List<SettingsTab> tabs) {
		this.tabs = tabs.stream().sorted(Comparator.comparingInt(SettingsTab::order)).toList();
	}

	/** Those that the user may open. */
	public List<SettingsTab> visible() {
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		return who == null ? List.of() : tabs.stream().filter((tab) -> tab.visible().test(who)).toList();
	}

}
