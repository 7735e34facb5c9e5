package kontor.tasks;

/** A field that two people have changed, with both values as text. */
record TaskDifference(String field, String theirs, String mine) {

}
