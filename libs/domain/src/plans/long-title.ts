/** A title of more letters is rarely one: mostly other cells of a table were pasted into it. */
const usualTitle = 250;

/** True for a title so long that its author should look again. It is kept as it is, up to its limit. */
export const isLongTitle = (title: string): boolean => [...title.trim()].length > usualTitle;
