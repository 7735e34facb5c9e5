package kontor.shared;

import java.util.regex.Pattern;

/**
 * Tells names of firms from names of persons.
 */
public final class LegalForms {

	private static final String NO_LETTER = "(?![\\p{L}\\p{N}])";

	private static final Pattern FORM = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
			+ "(?i:g?gmbh|m\\.?\\s?b\\.?\\s?h\\.?|ges\\.?\\s?m\\.?\\s?b\\.?\\s?h\\.?|kgaa|ohg|gbr|gesbr|partg(?:\\s?mbb)?"
			+ "|partgmbb|haftungsbeschränkt|e\\.\\s?k(?:fm|fr)?\\.?|e\\.\\s?v\\.?|e\\.\\s?g\\.|e\\.\\s?u\\.|ltd|limited"
			+ "|inc|llc|llp|corp|plc|s\\.?a\\.?r\\.?l|s\\.r\\.l|s\\.p\\.a|b\\.v|n\\.v|s\\.a|s\\.r\\.o|sp\\.\\s?z\\s?o\\.\\s?o"
			+ "|aps|a/s|gesellschaft|aktiengesellschaft)|AG|KG|UG|SE|eG|eV|eK|EK|AöR|KdöR|BV|NV|SAS|SPA|Oy|AB)"
			+ NO_LETTER + "|(?:&|\\bund\\b|\\+)\\s*(?i:co|cie|söhne|sohn|tochter|töchter|partner|kollegen)" + NO_LETTER
			+ "|^(?i:firma|fa\\.|gebr\\.|gebrüder)\\s");

	private static final Pattern TRADE = Pattern.compile(
			"""
					(?:^|[\\s\\p{P}])\\p{L}*(?:autohaus|möbelhaus|kaufhaus|krankenhaus|gasthaus|gasthof|pflegeheim|seniorenheim|\
					bäckerei|fleischerei|metzgerei|konditorei|tischlerei|schreinerei|zimmerei|schlosserei|gärtnerei|druckerei|\
					brauerei|wäscherei|malerei|kellerei|spedition|möbel|küchen|fahrräder|reisen|optik|elektro|sanitär|heizung|\
					immobilien|versicherungen|getränke|technik|handel|großhandel|werkstatt|werkstätten|werke|betriebe?|bau|\
					praxis|kanzlei|apotheke|hotel|restaurant|pension|café|studio|agentur|verlag|verband|verein|stiftung|institut|\
					universität|hochschule|schule|gymnasium|kindergarten|klinik|büro|gemeinde|stadtwerke|landratsamt|amt|kirche|\
					stadtverwaltung|zahnärzte|zahnarztpraxis|ärztehaus|dienst|service|services|center|zentrum|markt|laden|shop|store|\
					bank|sparkasse|group|gruppe|holding|international|solutions|systeme?|systems|consulting|beratung|software|\
					bistro|salon|logistik|transporte|genossenschaft|vertrieb|fabrik|manufaktur|innung|kammer|ministerium|museum)\
					(?:$|[\\s\\p{P}])""",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern PREFIX = Pattern.compile("^(?i:an die\\s+)?(?i:firma|fa\\.|fa(?=\\s))\\s*(?=\\S)");

	private LegalForms() {
	}

	/**
	 * Whether a name carries a legal form: "Möbelhaus Ähre GmbH &amp; Co. KG", "Kühn
	 * e.K.".
	 */
	public static boolean isIn(String name) {
		return FORM.matcher(name).find();
	}

	/**
	 * Whether a name is rather a firm's than a person's: a legal form or the name of a
	 * trade.
	 */
	public static boolean soundsLikeFirm(String name) {
		return isIn(name) || TRADE.matcher(name).find() || name.contains(" & ") || name.contains(" + ");
	}

	/** A firm's name without a leading "Firma" or "Fa.". */
	public static String withoutPrefix(String name) {
		return PREFIX.matcher(name).replaceFirst("");
	}

}
