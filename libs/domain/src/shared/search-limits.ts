/** Longest search, in UTF-16 code units, and most words in it. */
export const searchLimits = { length: 200, words: 10, shortestWord: 2 } as const;
