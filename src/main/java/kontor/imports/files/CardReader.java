package kontor.imports.files;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Member;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns cards into records. */
final class CardReader {

	private CardReader() {
	}

	/**
	 * @param groups names of groups by the identifiers of their members
	 * @param home country of the firm that imports
	 */
	static ImportedRecord read(CardText card, Map<String, List<String>> groups, String home) {
		try {
			return read(card, groups, new RecordDraft(card.number(), null, home));
		}
		catch (RuntimeException ex) {
			RecordDraft draft = new RecordDraft(card.number(), null, home);
			draft.hint(null, Reason.CARD_UNREADABLE);
			return draft.finish();
		}
	}

	private static ImportedRecord read(CardText card, Map<String, List<String>> groups, RecordDraft draft) {
		if (card.reason() != null) {
			draft.hint(null, card.reason());
		}
		if (!card.pictures().isEmpty()) {
			draft.hint(null, Reason.PICTURE_SKIPPED, String.join(", ", card.pictures()));
		}
		VCard parsed = (card.reason() == Reason.CARD_TOO_LARGE) ? null : parse(card);
		if (parsed == null) {
			draft.hint(null, Reason.CARD_UNREADABLE);
			return draft.finish();
		}
		new CardProperties(parsed, draft).take();
		if (draft.externalId != null) {
			groups.getOrDefault(bare(draft.externalId), List.of()).forEach(draft::tag);
		}
		return draft.finish();
	}

	/**
	 * Adds a group to the groups.
	 * @return its name
	 */
	static String readGroup(CardText card, Map<String, List<String>> groups) {
		VCard parsed = parse(card);
		if (parsed == null || parsed.getFormattedName() == null) {
			return "?";
		}
		String name = Texts.line(String.valueOf(parsed.getFormattedName().getValue()));
		List<String> members = new ArrayList<>();
		parsed.getMembers().stream().map(Member::getValue).forEach(members::add);
		parsed.getExtendedProperties("X-ADDRESSBOOKSERVER-MEMBER")
			.stream()
			.map(RawProperty::getValue)
			.forEach(members::add);
		members.stream()
			.filter((member) -> member != null)
			.forEach((member) -> groups.computeIfAbsent(bare(member), (any) -> new ArrayList<>()).add(name));
		return name;
	}

	private static String bare(String uid) {
		return uid.strip().replaceFirst("(?i)^urn:uuid:", "");
	}

	private static @Nullable VCard parse(CardText card) {
		try (VCardReader reader = new VCardReader(card.text())) {
			reader.setDefaultQuotedPrintableCharset(card.quoted());
			return reader.readNext();
		}
		catch (IOException | RuntimeException ex) {
			return null;
		}
	}

	/** What a group of properties calls itself: "item1.X-ABLabel:_$!<Spouse>!$_". */
	static @Nullable String label(VCard card, VCardProperty property) {
		String group = property.getGroup();
		if (group == null) {
			return null;
		}
		return card.getExtendedProperties("X-ABLabel")
			.stream()
			.filter((label) -> group.equalsIgnoreCase(label.getGroup()) && label.getValue() != null)
			.map((label) -> CardLabels.of(label.getValue()))
			.findFirst()
			.orElse(null);
	}

}
