import type { RefusalEntry } from '../refusal-entry.js';

/** Refusals of signing in, of passwords, and of what administrators do with accounts and tokens. */
export const accountRefusals = {
  UNAUTHENTICATED: {
    kind: 'UNAUTHENTICATED',
    th: 'ยังไม่ได้เข้าสู่ระบบ หรือหมดเวลาแล้ว โปรดเข้าสู่ระบบใหม่',
    en: 'You are not signed in, or the session has ended. Sign in again.',
  },
  TOKEN_UNKNOWN: {
    kind: 'UNAUTHENTICATED',
    th: 'ไม่รู้จักโทเค็นนี้ หรือโทเค็นหมดอายุแล้ว โปรดสร้างโทเค็นใหม่',
    en: 'This access token is unknown or has expired. Make a new one.',
  },
  ACCOUNT_CHANGED: {
    kind: 'UNAUTHENTICATED',
    th: 'เบราว์เซอร์นี้เข้าสู่ระบบด้วยบัญชีอื่นแล้ว จึงไม่ดำเนินการในชื่อบัญชีนั้น โปรดโหลดหน้าใหม่',
    en: 'This browser is signed in under another account by now, so nothing was done in its name. Reload the page.',
  },
  FORBIDDEN: {
    kind: 'FORBIDDEN',
    also: ['action'],
    th: 'บัญชีนี้ไม่มีสิทธิ์ทำรายการนี้ โปรดติดต่อผู้ดูแลระบบ หากควรมีสิทธิ์',
    en: 'This account may not do that. Ask an administrator if it should.',
  },
  SCOPE_NOT_HELD: {
    kind: 'INVALID',
    th: 'บัญชีนี้ไม่มีสิทธิ์ {scope} จึงให้โทเค็นไม่ได้ โปรดเลือกเฉพาะสิทธิ์ที่บัญชีมี (me.tokenScopes)',
    en: 'This account does not have {scope}, so it cannot give it to a token. Choose from me.tokenScopes.',
  },
  SIGN_IN_FAILED: {
    kind: 'UNAUTHENTICATED',
    th: 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง โปรดลองใหม่',
    en: 'The username or password is not right. Try again.',
  },
  PASSWORD_LENGTH: {
    kind: 'INVALID',
    th: 'รหัสผ่านต้องยาว {minimum} ถึง {maximum} อักขระ โปรดตั้งใหม่',
    en: 'A password has {minimum} to {maximum} characters. Choose another.',
  },
  PASSWORD_GUESSABLE: {
    kind: 'INVALID',
    th: 'รหัสผ่านนี้เดาง่าย (ใช้กันบ่อย มีชื่อผู้ใช้ ชื่อเขต ชื่อระบบ หรืออักขระซ้ำ) โปรดตั้งวลีที่คนอื่นเดาไม่ได้',
    en: 'That password is easy to guess (a common one, one that repeats itself, or one made of the username, a district or the name of the system). Choose a phrase nobody would guess.',
  },
  PASSWORD_WRONG: {
    kind: 'FORBIDDEN',
    th: 'รหัสผ่านปัจจุบันไม่ถูกต้อง จึงยังไม่เปลี่ยน โปรดลองใหม่',
    en: 'The current password is not right, so nothing was changed. Try again.',
  },
  ACCOUNT_EXISTS: {
    kind: 'CONFLICT',
    th: 'มีบัญชีชื่อ {username} อยู่แล้ว โปรดใช้ชื่ออื่น',
    en: 'There is already an account named {username}. Choose another name.',
  },
  PASSWORD_CHANGE_REQUIRED: {
    kind: 'FORBIDDEN',
    th: 'รหัสผ่านนี้เป็นรหัสชั่วคราว โปรดตั้งรหัสผ่านใหม่ของท่านเองก่อนเข้าใช้งาน',
    en: 'This password is a temporary one. Choose a password of your own to go on.',
  },
  PASSWORD_NOT_TEMPORARY: {
    kind: 'CONFLICT',
    th: 'รหัสผ่านนี้ไม่ใช่รหัสชั่วคราวแล้ว โปรดเข้าสู่ระบบตามปกติ แล้วเปลี่ยนรหัสผ่านในหน้าบัญชีของท่าน',
    en: 'This password is not a temporary one any more. Sign in as usual and change it under My account.',
  },
  TEMPORARY_PASSWORD_EXPIRED: {
    kind: 'FORBIDDEN',
    th: 'รหัสผ่านชั่วคราวนี้หมดอายุแล้ว โปรดขอรหัสใหม่จากผู้ดูแลระบบของศูนย์ฯ',
    en: 'This temporary password has expired. Ask an administrator of the centre for a new one.',
  },
  PASSWORD_UNCHANGED: {
    kind: 'INVALID',
    th: 'รหัสผ่านใหม่ต้องต่างจากรหัสเดิม โปรดตั้งใหม่',
    en: 'The new password must differ from the one until now. Choose another.',
  },
  USERNAME_INVALID: {
    kind: 'INVALID',
    th: 'กรอกชื่อผู้ใช้ด้วยอักษรอังกฤษ ตัวเลข จุด หรือขีด 3–60 อักขระ ขึ้นต้นด้วยอักษรหรือตัวเลข เช่น officer-1023',
    en: 'Give a username of 3 to 60 Latin letters, digits, dots, hyphens or underscores that begins with a letter or digit, such as officer-1023.',
  },
  ROLE_NEEDS_DISTRICT: {
    kind: 'INVALID',
    also: ['role'],
    th: 'บทบาทนี้ทำงานให้สำนักงานเขต โปรดเลือกเขต',
    en: 'This role works for a district. Choose the district.',
  },
  ROLE_WITHOUT_DISTRICT: {
    kind: 'INVALID',
    also: ['role'],
    th: 'บทบาทนี้ทำงานทั้งเมือง โปรดเว้นเขตว่าง หรือเลือกบทบาทของสำนักงานเขต',
    en: 'This role works for the whole city. Leave the district empty, or choose a role of a district.',
  },
  OWN_ACCOUNT: {
    kind: 'CONFLICT',
    th: 'ทำรายการนี้กับบัญชีของตนเองไม่ได้ โปรดให้ผู้ดูแลระบบอีกคนทำ',
    en: 'You cannot do that to your own account. Ask another administrator.',
  },
  LAST_ADMINISTRATOR: {
    kind: 'CONFLICT',
    th: 'ต้องเหลือผู้ดูแลระบบของศูนย์ฯ ที่ใช้งานได้อย่างน้อยหนึ่งคน โปรดตั้งผู้ดูแลอีกคนก่อน',
    en: 'At least one active administrator of the centre must be left. Appoint another one first.',
  },
  ADMINISTRATOR_EXISTS: {
    kind: 'CONFLICT',
    th: 'มีผู้ดูแลระบบแล้ว ({username}) โปรดให้ผู้ดูแลระบบสร้างบัญชีในหน้าบัญชีผู้ใช้ หากเข้าสู่ระบบไม่ได้ ใช้ npm run admin -- reset {username}',
    en: 'There is an administrator already ({username}). Have that person make accounts in the console; if the password is lost, use npm run admin -- reset {username}.',
  },
  NOT_AN_ADMINISTRATOR: {
    kind: 'CONFLICT',
    th: '{username} ไม่ใช่ผู้ดูแลระบบที่ใช้งานอยู่ โปรดตรวจสอบชื่อผู้ใช้',
    en: '{username} is no active administrator of the centre. Check the username.',
  },
  OTHER_ADMINISTRATOR: {
    kind: 'CONFLICT',
    th: 'ยังมีผู้ดูแลระบบอีกคน ({username}) โปรดให้คนนั้นออกรหัสผ่านชั่วคราวในหน้าบัญชีผู้ใช้ หากคนอื่นเข้าสู่ระบบไม่ได้ทั้งหมด ให้เพิ่ม --others-lost',
    en: 'There is another administrator ({username}), who can reset the password in the console. If none of the others can sign in, add --others-lost.',
  },
} as const satisfies Record<string, RefusalEntry>;
