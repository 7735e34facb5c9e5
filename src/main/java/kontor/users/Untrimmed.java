package kontor.users;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;

/** Takes a password as it is: a blank at its end counts. */
class Untrimmed extends PropertyEditorSupport {

	@Override
	public void setAsText(@Nullable String text) {
		setValue(text == null || text.isEmpty() ? null : text);
	}

}
