package kontor.users;

/** The link has been used, is too old, or never was one. */
class UsedLinkException extends RuntimeException {

}
