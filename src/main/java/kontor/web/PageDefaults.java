package kontor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;

/** What the layout needs on every page, and how every form is read. */
@ControllerAdvice(annotations = Controller.class)
class PageDefaults {

	private final List<NavigationEntry> navigation;

	private final FirmName firm;

	PageDefaults(List<NavigationEntry> navigation, FirmName firm) {
		this.firm = firm;
		this.navigation = navigation.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
	}

	/** Blank is null, and blanks around a value do not count. */
	@InitBinder
	void trim(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
	}

	/** Why the last request was refused, on the page that says so. */
	@ModelAttribute("refused")
	@Nullable String refused(@RequestAttribute(name = NotAllowedException.SENTENCE, required = false) @Nullable String key) {
		return key;
	}

	@ModelAttribute("page")
	PageFrame page(HttpServletRequest request, Authentication user) {
		return PageFrame.of(request, user, firm.name(), navigation);
	}

}
