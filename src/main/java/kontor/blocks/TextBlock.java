package kontor.blocks;

/**
 * A text that is written again and again.
 *
 * @param shortcut what one types behind // to get it
 * @param body may hold placeholders, see {@link Placeholders}
 * @param common whether it is everybody's
 * @param writable whether who asked may change it
 */
public record TextBlock(long id, String title, String shortcut, String body, boolean common, boolean writable,
		long version) {

	private static final int BEGINNING = 120;

	/** The first words, in one line. */
	public String beginning() {
		String line = body.substring(0, Math.min(body.length(), 2 * BEGINNING)).strip().replaceAll("\\s+", " ");
		return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + "…";
	}

}
