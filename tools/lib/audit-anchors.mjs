/** The file of points of the audit trail that were written down outside the database. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from './console.mjs';

/** `seq`: number of the last event then; `hash`: of that event, hex; `takenAt`: when, ISO 8601 UTC. @typedef {{ seq: number, hash: string, takenAt: string }} AuditAnchor */

/**
 * @param {string} file
 * @returns {AuditAnchor[]} none when there is no file
 * @throws {UserError} the file is damaged
 */
export function readAnchors(file) {
  if (!existsSync(file)) return [];
  const damaged = new UserError(`${file} is damaged: put back the copy you keep elsewhere.`);
  /** @type {unknown} */
  let anchors;
  try {
    anchors = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw damaged;
  }
  if (!Array.isArray(anchors) || !anchors.every(isAnchor)) throw damaged;
  return anchors;
}

/** @param {unknown} value */
function isAnchor(value) {
  const { seq, hash, takenAt } = /** @type {Partial<AuditAnchor>} */ (value ?? {});
  return (
    Number.isSafeInteger(seq) &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash) &&
    typeof takenAt === 'string' &&
    !Number.isNaN(Date.parse(takenAt))
  );
}

/**
 * Adds a point at the end, all or nothing.
 * @param {string} file made with its folder
 * @param {AuditAnchor} anchor
 */
export function addAnchor(file, anchor) {
  const anchors = [...readAnchors(file), anchor];
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(anchors, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}
