/** Marks that machine reading takes for one another. */
const classes: readonly string[] = ['ิีึื', 'ุู'];

/**
 * The source of a regular expression that finds a Thai word although blanks stand inside it, its tone marks are missing, or a
 * long vowel mark was read as a short one.
 */
export function tolerantly(word: string): string {
  return [...word]
    .map((letter) => {
      if (letter >= '\u0e47' && letter <= '\u0e4c') return `${letter}?`;
      const like = classes.find((marks) => marks.includes(letter));
      if (like !== undefined) return `[${like}][\u0e48-\u0e4b]?`;
      return /[.*+?()[\]{}|\\^$]/.test(letter) ? `\\${letter}` : letter;
    })
    .join('\\s*');
}

/** {@link tolerantly} for any one of several words. */
export function anyTolerantly(...words: readonly string[]): string {
  return `(?:${words.map(tolerantly).join('|')})`;
}
