/** A title of more letters is rarely one: mostly other cells of a table were pasted into it. */
const usualTitle = 250;

/** Whether a title is so long that whoever writes it should look again. It is kept as it is, up to its limit. */
export const isLongTitle = (title: string): boolean => [...title.trim()].length > usualTitle;
