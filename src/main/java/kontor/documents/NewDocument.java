package kontor.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kontor.history.Direction;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What a program says about a file that it sends; everything may be missing.
 *
 * @param externalId names the document for who sends it: the same again files nothing
 */
record NewDocument(@Nullable String title, @Nullable DocumentKind kind, @Nullable Direction direction,
		@Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate datedOn, @Nullable List<String> tags, @Nullable String note,
		@Nullable Boolean confidential, @Nullable Set<Long> customerId, @Nullable Set<Long> personId,
		@Nullable Set<Long> interactionId, @Nullable String externalId) {

	private static final int LONGEST_EXTERNAL_ID = 200;

	Description description(String fileName) {
		Description usual = Description.of(fileName, kind == null ? DocumentKind.OTHER : kind,
				direction == null ? Direction.IN : direction, Boolean.TRUE.equals(confidential));
		return new Description(title == null || title.isBlank() ? usual.title() : title, usual.kind(),
				usual.direction(), datedOn == null ? usual.datedOn() : datedOn,
				Description.tags(tags == null ? null : String.join(",", tags)), note, usual.confidential());
	}

	/**
	 * @throws DocumentRefusedException for what is too long or too far away
	 */
	void check() {
		List<String> all = Description.tags(tags == null ? null : String.join(",", tags));
		require(all.size() <= Description.MOST_TAGS
				&& all.stream().allMatch((tag) -> tag.length() <= Description.LONGEST_TAG), "tags",
				"documents.tags.wrong");
		require(note == null || note.length() <= Description.LONGEST_NOTE, "note", "documents.text.too-long");
		require(title == null || title.length() <= Description.LONGEST_TITLE, "title", "documents.text.too-long");
		require(externalId == null
				|| !externalId.isBlank() && externalId.length() <= LONGEST_EXTERNAL_ID && externalId.indexOf('\0') < 0,
				"externalId", "documents.text.too-long");
		require(datedOn == null || datedOn.getYear() >= 1900 && datedOn.getYear() < 2200, "datedOn",
				"documents.dated-on.wrong");
	}

	private static void require(boolean fits, String field, String code) {
		if (!fits) {
			throw new DocumentRefusedException(field, code);
		}
	}

	Links links() {
		return new Links(customerId == null ? Set.of() : customerId, personId == null ? Set.of() : personId,
				interactionId == null ? Set.of() : interactionId);
	}

}
