package kontor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kontor.KontorTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;

@KontorTest
class FewNoticesTests {

	@Autowired
	private FlashMapManager notices;

	private final MockHttpSession session = new MockHttpSession();

	@Test
	void aSessionThatLooksAtNoPageKeepsTheLastFew() {
		for (int i = 0; i < 100; i++) {
			FlashMap notice = new FlashMap();
			notice.setTargetRequestPath("/customers/" + i);
			notice.put("notice", "history.saved");
			notices.saveOutputFlashMap(notice, request("/history"), new MockHttpServletResponse());
		}
		String attribute = session.getAttributeNames().nextElement();
		assertThat((List<?>) session.getAttribute(attribute)).hasSize(FewNotices.MOST);
		assertThat(noticeOf("/customers/0")).isNull();
		assertThat(noticeOf("/customers/94")).isNull();
		assertThat(noticeOf("/customers/95")).isEqualTo("history.saved");
		assertThat(noticeOf("/customers/99")).isEqualTo("history.saved");
	}

	private @Nullable Object noticeOf(String path) {
		FlashMap notice = notices.retrieveAndUpdate(request(path), new MockHttpServletResponse());
		return notice == null ? null : notice.get("notice");
	}

	private MockHttpServletRequest request(String path) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setSession(session);
		return request;
	}

}
