package kontor.shared;

/**
 * Where a number without country or area code is dialled from.
 *
 * @param country ISO 3166 code of two letters, such as DE
 * @param areaCode the firm's own area code with its leading zero, such as 0351; empty if
 * none
 */
public record DialingArea(String country, String areaCode) {

	public static final DialingArea GERMANY = new DialingArea("DE", "");

}
