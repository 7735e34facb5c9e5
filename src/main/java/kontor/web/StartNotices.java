package kontor.web;

import java.util.List;
import org.springframework.security.core.Authentication;

/** What somebody should read first on the start page; modules declare beans. */
public interface StartNotices {

	/** Costs next to nothing for those whom it does not concern. */
	List<Notice> noticesFor(Authentication who);

	/**
	 * A sentence with a way to the page where something can be done.
	 *
	 * @param warning whether it is urgent
	 * @param text message key
	 * @param argument what {0} stands for in it
	 * @param path the page
	 */
	record Notice(boolean warning, String text, String argument, String path) {

	}

}
