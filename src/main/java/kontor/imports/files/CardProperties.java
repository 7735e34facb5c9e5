package kontor.imports.files;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.scribe.VCardPropertyScribe;
import ezvcard.io.text.WriteContext;
import ezvcard.property.Address;
import ezvcard.property.Agent;
import ezvcard.property.Anniversary;
import ezvcard.property.Birthday;
import ezvcard.property.Categories;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Impp;
import ezvcard.property.Label;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.imports.files.ImportedContact.Scope;
import kontor.shared.ContactKind;
import org.jspecify.annotations.Nullable;

/** Takes every property of a card: to a field, to the notes, or to a hint. */
class CardProperties {

	private static final ScribeIndex SCRIBES = new ScribeIndex();

	private final VCard card;

	private final RecordDraft draft;

	private final CardNumbers numbers;

	private final Set<String> technical = new LinkedHashSet<>();

	CardProperties(VCard card, RecordDraft draft) {
		this.card = card;
		this.draft = draft;
		this.numbers = new CardNumbers(card, draft);
	}

	void take() {
		names();
		for (VCardProperty property : card.getProperties()) {
			take(property);
		}
		if (!technical.isEmpty()) {
			draft.hint(null, Reason.TECHNICAL_SKIPPED, String.join(", ", technical));
		}
	}

	private void take(VCardProperty property) {
		if (property instanceof Telephone telephone) {
			numbers.telephone(telephone);
		}
		else if (property instanceof Email email) {
			numbers.email(email);
		}
		else if (property instanceof Address address) {
			CardAddresses.take(card, address, draft);
		}
		else if (property instanceof Label label) {
			draft.address("label" + draft.hashCode() + label.getValue(), CardAddresses.kind(label.getParameters()))
				.add(Target.ADDRESS, Texts.clean(label.getValue()));
		}
		else if (property instanceof Url url) {
			draft.contact(ContactKind.WEB, Texts.line(String.valueOf(url.getValue())), CardReader.label(card, url),
					Scope.BUSINESS);
		}
		else if (!facts(property)) {
			others(property);
		}
	}

	private boolean facts(VCardProperty property) {
		if (property instanceof Birthday birthday) {
			Birthdays.of(draft, "Geburtstag", text(birthday), false);
		}
		else if (property instanceof Note note) {
			draft.note("", Texts.clean(Objects.toString(note.getValue(), "")));
		}
		else if (property instanceof Categories categories) {
			categories.getValues().stream().filter(Objects::nonNull).forEach(draft::tag);
		}
		else if (property instanceof Uid uid) {
			draft.externalId = Texts.orNull(Texts.line(Objects.toString(uid.getValue(), "")));
		}
		else if (property instanceof Title title && draft.role == null) {
			draft.role = Texts.orNull(Texts.line(Objects.toString(title.getValue(), "")));
		}
		else {
			return property instanceof Organization || property instanceof Nickname
					|| property instanceof StructuredName || property instanceof FormattedName;
		}
		return true;
	}

	/** All that has no field: to the notes under its label. */
	private void others(VCardProperty property) {
		String name = (property instanceof RawProperty raw) ? raw.getPropertyName()
				: scribe(property).getPropertyName();
		String label = CardReader.label(card, property);
		String text = Texts.clean(text(property));
		if (CardLabels.isTechnical(name)) {
			technical.add(name);
		}
		else if (name.equalsIgnoreCase("X-ABADR") && text.length() <= 3) {
			technical.add(name);
		}
		else if (name.equalsIgnoreCase("X-ANDROID-CUSTOM")) {
			draft.note(CardLabels.ofAndroid(text), CardLabels.androidText(text));
		}
		else if (!text.isEmpty()) {
			boolean role = name.equals("ROLE") && text.equals(draft.role);
			String known = role ? text : "";
			draft.noteUnless((label == null) ? CardLabels.ofProperty(name) : label, text, known);
		}
	}

	private String text(VCardProperty property) {
		if (property instanceof RawProperty raw) {
			return isDate(raw) ? date(raw.getValue()) : unescaped(Objects.toString(raw.getValue(), ""));
		}
		if (property instanceof Agent agent) {
			return agent(agent);
		}
		if (property instanceof Impp impp && impp.getHandle() != null) {
			return impp.getHandle() + " (" + impp.getProtocol() + ")";
		}
		if (property instanceof Related related) {
			String types = related.getTypes()
				.stream()
				.map((type) -> CardLabels.of("_$!<" + type.getValue() + ">!$_"))
				.collect(Collectors.joining(", "));
			return (types + " " + Objects.toString(related.getText(), Objects.toString(related.getUri(), ""))).strip();
		}
		if (property instanceof DateOrTimeProperty date) {
			String text = (date.getDate() != null) ? date.getDate().toString() : (date.getPartialDate() != null)
					? date.getPartialDate().toISO8601(true) : Objects.toString(date.getText(), "");
			return property instanceof Anniversary ? date(text) : text;
		}
		return unescaped(scribe(property).writeText(property, new WriteContext(VCardVersion.V4_0, null, false)));
	}

	private static String agent(Agent agent) {
		VCard nested = agent.getVCard();
		if (nested == null) {
			return Objects.toString(agent.getUrl(), "");
		}
		RecordDraft draft = new RecordDraft(0, null, Countries.GERMANY);
		new CardProperties(nested, draft).take();
		ImportedRecord record = draft.finish();
		Stream<String> contacts = record.contacts().stream().map(ImportedContact::value);
		return Stream
			.concat(Stream.of(record.title(), record.firstName(), record.lastName(), record.company()), contacts)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
	}

	private static String unescaped(String text) {
		return text.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";");
	}

	private static boolean isDate(RawProperty raw) {
		return raw.getPropertyName().toUpperCase().matches("X-ABDATE|.*ANNIVERSARY");
	}

	private static String date(@Nullable String text) {
		String bare = Objects.toString(text, "");
		return Dates.date(bare, false, 0)
			.map((day) -> day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear())
			.orElse(bare);
	}

	@SuppressWarnings("unchecked")
	private static VCardPropertyScribe<VCardProperty> scribe(VCardProperty property) {
		return (VCardPropertyScribe<VCardProperty>) SCRIBES.getPropertyScribe(property);
	}

	private void names() {
		organizations();
		nicknames();
		StructuredName name = card.getStructuredName();
		if (name != null) {
			draft.name.last = Texts.line(Objects.toString(name.getFamily(), ""));
			draft.name.first = Texts.line(Objects.toString(name.getGiven(), ""));
			draft.name.middle = joined(name.getAdditionalNames());
			draft.name.salutationText = joined(name.getPrefixes());
			draft.name.suffix = joined(name.getSuffixes());
		}
		for (FormattedName formatted : card.getFormattedNames()) {
			String text = Texts.line(Objects.toString(formatted.getValue(), ""));
			draft.name.display = draft.name.display.isEmpty() ? text : draft.name.display;
		}
		boolean organisation = card.getExtendedProperties("X-ABShowAs")
			.stream()
			.anyMatch((as) -> "COMPANY".equalsIgnoreCase(as.getValue()))
				|| card.getKind() != null && card.getKind().isOrg();
		if (organisation) {
			draft.name.kind = "Organisation";
			draft.name.company = draft.name.company.isEmpty() ? draft.name.display : draft.name.company;
		}
	}

	private void organizations() {
		List<String> companies = new ArrayList<>();
		for (Organization organization : card.getOrganizations()) {
			List<String> units = organization.getValues()
				.stream()
				.map((unit) -> Texts.line(Objects.toString(unit, "")))
				.toList();
			if (!units.isEmpty() && !units.get(0).isEmpty()) {
				companies.add(units.get(0));
			}
			String department = units.stream()
				.skip(1)
				.filter((unit) -> !unit.isEmpty())
				.collect(Collectors.joining(", "));
			draft.department = (draft.department == null) ? Texts.orNull(department) : draft.department;
		}
		draft.name.company = companies.isEmpty() ? "" : companies.get(0);
		companies.stream()
			.skip(1)
			.filter((other) -> !other.equals(companies.get(0)))
			.forEach((other) -> draft.note(CardLabels.ofProperty("ORG"), other));
	}

	private void nicknames() {
		draft.nickname = Texts.orNull(card.getNicknames()
			.stream()
			.flatMap((nickname) -> nickname.getValues().stream())
			.filter(Objects::nonNull)
			.map(Texts::line)
			.collect(Collectors.joining(", ")));
	}

	private static String joined(List<String> names) {
		String all = names.stream().filter(Objects::nonNull).collect(Collectors.joining(" "));
		return Texts.line(all.replace(",", " "));
	}

}
