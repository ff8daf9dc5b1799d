/** Turns a file into an {@link standpoint.article.Article}: text with fixed offsets, its zones, its metadata. */
@NullMarked
package standpoint.article;

import org.jspecify.annotations.NullMarked;
