package kontor.users;

/**
 * What a user is in the firm; a user has one or several.
 */
public enum Role {

	MANAGEMENT, SALES, SERVICE, MARKETING, FIELD, RECEPTION, ADMIN

}
