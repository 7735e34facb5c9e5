package kontor.documents;

import kontor.history.Direction;
import org.springframework.stereotype.Component;

/**
 * What can be said about a document, for every page where one is filed. Templates call it
 * {@code @documentChoices}.
 */
@Component("documentChoices")
public class DocumentChoices {

	public DocumentKind[] kinds() {
		return DocumentKind.values();
	}

	public Direction[] directions() {
		return Direction.values();
	}

}
