/** Ends of lines and other controls, which would begin a new line of a header or of a list. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Characters without a width, among them those that turn the direction: `gpj.exe` would be shown as `exe.jpg`. */
const unseen = /\p{Cf}/gu;

/** A file's name as one line that says what it is: without controls, without characters that nobody sees, without blanks around it. */
export const cleanFileName = (name: string): string => name.replace(controls, ' ').replace(unseen, '').trim();
