package kontor.imports.files;

import ezvcard.VCard;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Email;
import ezvcard.property.Telephone;
import ezvcard.property.VCardProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.imports.files.ImportedContact.Scope;
import kontor.shared.ContactKind;
import org.jspecify.annotations.Nullable;

/** Telephone numbers and mail addresses of a card, with what their types say. */
record CardNumbers(VCard card, RecordDraft draft) {

	void telephone(Telephone telephone) {
		String value = telephone.getText();
		if (value == null && telephone.getUri() != null) {
			String extension = telephone.getUri().getExtension();
			value = telephone.getUri().getNumber() + ((extension == null) ? "" : " ext. " + extension);
		}
		Set<String> types = types(telephone);
		ContactKind kind = types.contains("fax") ? ContactKind.FAX
				: (types.contains("cell") || types.contains("mobile")) ? ContactKind.MOBILE : ContactKind.PHONE;
		String label = label(telephone);
		if (label != null) {
			ContactLabel said = ContactLabel.of(kind, label);
			draft.contact(said.kind(), Texts.line(Objects.toString(value, "")), said.label(), said.scope());
		}
		else {
			draft.contact(kind, Texts.line(Objects.toString(value, "")), byType(types), scope(types));
		}
	}

	void email(Email email) {
		String value = Texts.line(Objects.toString(email.getValue(), "")).replaceFirst("(?i)^mailto:", "");
		String label = label(email);
		draft.contact(ContactKind.EMAIL, value, label,
				ContactLabel.isPrivate(label) ? Scope.PRIVATE : scope(types(email)));
	}

	private @Nullable String label(VCardProperty property) {
		String label = CardReader.label(card, property);
		return (label == null || Set.of("geschäftlich", "Homepage").contains(label)) ? null : label;
	}

	private static @Nullable String byType(Set<String> types) {
		return types.contains("pager") ? "Pager" : types.contains("car") ? "Auto" : types.contains("isdn") ? "ISDN"
				: types.contains("video") ? "Video" : types.contains("modem") ? "Modem" : null;
	}

	private static Scope scope(Set<String> types) {
		boolean work = types.contains("work");
		return (types.contains("home") && !work) ? Scope.PRIVATE
				: (types.contains("main") || types.contains("company")) ? Scope.COMPANY : Scope.BUSINESS;
	}

	/** Types in lower case, whether written TYPE=WORK,FAX or WORK;FAX. */
	private static Set<String> types(VCardProperty property) {
		VCardParameters parameters = property.getParameters();
		return parameters.getTypes()
			.stream()
			.flatMap((type) -> Arrays.stream(type.toLowerCase(Locale.ROOT).split("[,;]")))
			.collect(Collectors.toSet());
	}

}
