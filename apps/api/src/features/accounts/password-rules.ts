import { randomInt } from 'node:crypto';
import { districtReference } from '@sucharit/domain/districts';
import { refuse } from '@sucharit/domain/shared';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** Lengths in characters. Length is what protects a password; composition rules do not (ASVS 6.2.5). */
export const passwordLength = { minimum: 12, maximum: 256 } as const;

/** Hours a temporary password works, so that a note on a desk ends by itself (ASVS 6.4.1). */
export const temporaryPasswordHours = 24;

/** An estimate looks at this many characters: what is hard to guess after them is hard already, and the time is bounded. */
const estimatedCharacters = 64;
/** Of 0 to 4: from about 10⁸ guesses on, which a counter of failed sign-ins never lets happen. */
const acceptableScore = 3;

/** Words that whoever attacks this product tries first; the library's own lists are of common passwords. */
const localWords: readonly string[] = [
  ...['sucharit', 'bangkok', 'krungthep', 'สุจริต', 'ทุจริต', 'กรุงเทพ', 'กรุงเทพมหานคร', 'รหัสผ่าน', 'สวัสดี'],
  ...['สำนักงานเขต', 'ผู้อำนวยการ', 'เจ้าหน้าที่', 'ศูนย์'],
  ...districtReference.flatMap(({ nameTh, nameEn }) => [nameTh, nameEn.toLowerCase().replace(/[^a-z]/g, '')]),
];

/** Knows the most common passwords (ASVS 6.2.4 asks for 3,000), words, sequences and keyboard walks. */
const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/**
 * Refuses a password that no account may be given.
 * @throws Refusal PASSWORD_LENGTH, PASSWORD_GUESSABLE
 */
export function assertAcceptablePassword(password: string, username: string): void {
  const path = ['newPassword'];
  const { minimum, maximum } = passwordLength;
  if (password.length < minimum || password.length > maximum)
    throw refuse('PASSWORD_LENGTH', { minimum, maximum }, path);
  const folded = password.toLowerCase();
  const repeats = new Set(folded).size < 5;
  if (repeats || folded.includes(username.toLowerCase()) || folded.includes('sucharit'))
    throw refuse('PASSWORD_GUESSABLE', {}, path);
  const { score } = estimator.check(password.slice(0, estimatedCharacters), [
    username,
    ...username.split(/[._-]/),
    ...localWords,
  ]);
  if (score < acceptableScore) throw refuse('PASSWORD_GUESSABLE', {}, path);
}

/** Letters and digits that nobody mistakes for one another, read aloud or written by hand. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 4;
const groupLength = 5;

/** A password to be told once and changed at the first sign-in: four groups of five, 99 random bits. */
export const newTemporaryPassword = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join(''),
  ).join('-');
