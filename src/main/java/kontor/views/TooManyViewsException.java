package kontor.views;

/** A user has more views than anybody finds again. */
class TooManyViewsException extends RuntimeException {

}
