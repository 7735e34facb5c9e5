package kontor.users;

/**
 * How a user wants his Kontor.
 *
 * @param language de or en
 * @param theme auto, light or dark
 * @param density comfortable or compact
 * @param startPage where he is after signing in
 * @param signature below what he writes; may be empty
 */
record Preferences(String language, String theme, String density, String startPage, String signature) {

	static final String COMFORTABLE = "comfortable";

}
