/** What went wrong, in the terms a client can act on. `http` is the status used outside GraphQL. */
interface RefusalEntry {
  readonly http: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503;
  readonly th: string;
  readonly en: string;
}

/**
 * Every refusal the product can give. Codes are published in `errors[].extensions.code` and never change their meaning.
 * `{name}` stands for a parameter of the refusal. Each message says what is wrong and what to do.
 */
export const refusalCatalogue = {
  UNAUTHENTICATED: {
    http: 401,
    th: 'ยังไม่ได้เข้าสู่ระบบ หรือหมดเวลาแล้ว โปรดเข้าสู่ระบบใหม่',
    en: 'You are not signed in, or the session has ended. Sign in again.',
  },
  FORBIDDEN: {
    http: 403,
    th: 'บัญชีนี้ไม่มีสิทธิ์ทำรายการนี้ โปรดติดต่อผู้ดูแลระบบ หากควรมีสิทธิ์',
    en: 'This account may not do that. Ask an administrator if it should.',
  },
  NOT_FOUND: {
    http: 404,
    th: 'ไม่พบข้อมูลที่อ้างถึง หรือไม่มีสิทธิ์เห็น โปรดตรวจสอบรหัส',
    en: 'There is no such record, or you may not see it. Check the identifier.',
  },
  INVALID_INPUT: { http: 400, th: 'ข้อมูลไม่ถูกต้อง: {detail}', en: 'The input is not valid: {detail}' },
  INVALID_TRANSITION: {
    http: 409,
    th: 'ทำ {action} ไม่ได้ขณะสถานะเป็น {state} โปรดโหลดหน้าใหม่เพื่อดูสิ่งที่ทำได้',
    en: '{action} is not possible while the state is {state}. Reload to see what is.',
  },
  CONFLICT: {
    http: 409,
    th: 'มีผู้แก้ไขก่อนหน้า (รุ่นปัจจุบัน {currentVersion}) โปรดโหลดข้อมูลล่าสุดแล้วทำรายการอีกครั้ง',
    en: 'Somebody saved before you (the current version is {currentVersion}). Load it and try again.',
  },
  IDEMPOTENCY_MISMATCH: {
    http: 422,
    th: 'คีย์นี้เคยใช้กับคำสั่งอื่นแล้ว โปรดใช้คีย์ใหม่',
    en: 'This idempotency key was used for a different command. Use a new key.',
  },
  RATE_LIMITED: {
    http: 429,
    th: 'ทำรายการถี่เกินไป โปรดรอ {seconds} วินาที',
    en: 'Too many attempts. Wait {seconds} seconds.',
  },
  UNAVAILABLE: {
    http: 503,
    th: 'ระบบไม่พร้อมใช้งานชั่วคราว โปรดลองใหม่ในอีกสักครู่',
    en: 'The service is not available just now. Try again shortly.',
  },
} as const satisfies Record<string, RefusalEntry>;

export type RefusalCode = keyof typeof refusalCatalogue;
export type RefusalParameters = Readonly<Record<string, string | number>>;
export type Language = 'th' | 'en';

/** An expected refusal: something the user caused and can mend. Everything else that is thrown is a defect. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /**
   * @param code published code
   * @param parameters values for the message; also published in `extensions`
   * @param path the input field at fault, outermost first
   */
  constructor(
    readonly code: RefusalCode,
    readonly parameters: RefusalParameters = {},
    readonly path: readonly (string | number)[] = [],
  ) {
    super(refusalMessage(code, parameters, 'en'));
  }
}

/** Builds a refusal, to be thrown or returned. */
export function refuse(
  code: RefusalCode,
  parameters: RefusalParameters = {},
  path: readonly (string | number)[] = [],
): Refusal {
  return new Refusal(code, parameters, path);
}

/** The refusal's message in the reader's language, with its parameters filled in. */
export function refusalMessage(code: RefusalCode, parameters: RefusalParameters, language: Language): string {
  return refusalCatalogue[code][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? String(parameters[name]) : whole,
  );
}
