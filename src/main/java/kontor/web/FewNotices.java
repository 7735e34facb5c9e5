package kontor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Keeps what the next page says, "saved", for as many pages as somebody has open at once.
 * A program that sends forms and looks at no page would fill its session, which is
 * written whole each time.
 */
class FewNotices extends SessionFlashMapManager {

	static final int MOST = 5;

	@Override
	protected void updateFlashMaps(List<FlashMap> notices, HttpServletRequest request, HttpServletResponse response) {
		int surplus = Math.max(0, notices.size() - MOST);
		super.updateFlashMaps(new CopyOnWriteArrayList<>(notices.subList(surplus, notices.size())), request, response);
	}

}
