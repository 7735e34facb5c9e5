package kontor.blocks;

/** There are plenty. */
class TooManyBlocksException extends RuntimeException {

}
