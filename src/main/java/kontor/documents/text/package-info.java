/** What a file is, told by its content, and the text in it. */
@NullMarked
package kontor.documents.text;

import org.jspecify.annotations.NullMarked;
