import { UserError } from './console.mjs';

/** The pause between two looks at the server, and the number of restarts allowed in a time. */
const LOOK_MS = 500;
const TRIES = 3;
const WITHIN_MS = 10 * 60_000;

/**
 * @typedef {Pick<import('./postgres.mjs').RunningPostgres, 'isRunning' | 'startAgain' | 'stop' | 'logFile'>} KeptServer
 */

/**
 * Starts a database server again when it has died, a few times. Then, or when it does not start, it is given up: what makes it die
 * is for a person to find.
 * @param {KeptServer} server
 * @param {{ onDeath: (tries: number) => void, giveUp: (reason: UserError) => void, lookMs?: number }} options `onDeath`: told before each try
 * @returns {{ stop: () => Promise<void> }} `stop` ends the watching, and then the server
 */
export function keepRunning(server, { onDeath, giveUp, lookMs = LOOK_MS }) {
  /** @type {number[]} moments of the last tries */
  let tries = [];
  /** @type {Promise<void>} */
  let looking = Promise.resolve();
  let ended = false;

  const look = async () => {
    if (ended || server.isRunning()) return;
    const now = performance.now();
    tries = tries.filter((moment) => now - moment < WITHIN_MS);
    if (tries.length >= TRIES) throw diedTooOften(server.logFile);
    tries.push(now);
    onDeath(tries.length);
    await server.startAgain();
  };
  const timer = setInterval(() => {
    looking = looking.then(look).catch((error) => {
      clearInterval(timer);
      if (ended) return;
      ended = true;
      giveUp(error instanceof UserError ? error : new UserError(String(error)));
    });
  }, lookMs).unref();

  return {
    stop: async () => {
      ended = true;
      clearInterval(timer);
      await looking;
      await server.stop();
    },
  };
}

/** @param {string} log */
const diedTooOften = (log) =>
  new UserError(
    `ฐานข้อมูล (PostgreSQL) หยุดทำงานเกิน ${TRIES} ครั้งใน 10 นาที ระบบจึงปิดลง ข้อมูลที่บันทึกแล้วยังอยู่ครบ โปรดดูสาเหตุท้ายแฟ้ม ${log} แก้ไข แล้วสั่ง npm start อีกครั้ง\n` +
      `PostgreSQL died more than ${TRIES} times in 10 minutes, so Sucharit ends; what was saved is kept. The end of ${log} says why: mend that, and run npm start again.`,
  );
