import { looseThai } from '../shared/thai-text.js';

/** What an order of the director says. */
export type Order = 'APPROVED' | 'CONDITIONAL' | 'REFUSED' | 'NOTED' | 'ENDORSED';

/** How an order is marked: ticked, an empty box, struck through, or written without a mark. */
export type Mark = 'TICKED' | 'CROSSED' | 'EMPTY' | 'STRUCK' | 'NONE';

/** One order of a line, as written. */
export interface OrderOption {
  readonly order: Order;
  readonly mark: Mark;
  readonly text: string;
}

/** Boxes and ticks as Unicode has them, and as Wingdings keeps them in the private use area. */
const ticked = '☑☒🗹🗷🗵✅✓✔√🗸◉⦿■◼⊠⊗\uf0fe\uf0fc\uf0fd\uf052\uf050\uf053';
const crossed = '✗✘✕✖🗶🗴☓\uf0fb\uf04f';
const empty = '☐□◻▢❏❐❑❒🞎🞏🞐🞑🞒🞓○◯⚪⬜🔲🔳\uf0a8\uf06f\uf071\uf072\uf0a3\uf0a1';
const boxed = `[([]\\s*(?:[${ticked}${crossed}/xX]|\\s|[._]{2,})?\\s*[)\\]]`;
const markToken = new RegExp(`${boxed}|[${ticked}${crossed}${empty}●]|(?<=^|\\s)[/xX](?=\\s)|[._…]{3,}`, 'gu');

function markOf(token: string): Mark {
  if (new RegExp(`[${ticked}●/xX]`, 'u').test(token)) return 'TICKED';
  return new RegExp(`[${crossed}]`, 'u').test(token) ? 'CROSSED' : 'EMPTY';
}

/** Struck-through words: ~~…~~, <s>…</s>, and letters with a stroke over each. */
const struckPattern = /~~[^~]*~~|<(s|del|strike)>.*?<\/\1>|(?:[^\s\u0336\u0335]\s?[\u0336\u0335]\s?)+/gi;

const approvedForms = [
  'อนุมัติ',
  'อนุมัติแผน',
  'อนุมัติแผนปฏิบัติการ',
  'เห็นชอบและอนุมัติ',
  'เห็นชอบ/อนุมัติ',
  'เห็นชอบอนุมัติ',
  'อนุมัติ/ลงนามแล้ว',
  'อนุมัติลงนามแล้ว',
  'อนุมัติและลงนามแล้ว',
  'ทราบและอนุมัติ',
  'ทราบ/อนุมัติ',
  'ทราบอนุมัติ',
  'ผู้อนุมัติ',
  'ผู้อนุมัติแผน',
].map(looseThai);
const approvedBeginning = new RegExp(`^${looseThai('อนุมัติ')}`);
/** What may follow an approval without changing it. */
const harmless = new RegExp(
  `^(?:${[
    'ตามเสนอ',
    'ตามที่เสนอ',
    'ตามที่ขอ',
    'ตามข้อ',
    'และ',
    'ให้ดำเนินการ',
    'ดำเนินการ',
    'ได้',
    'แล้ว',
    'ตามระเบียบ',
    'ต่อไป',
    'แผน',
    'ลงนาม',
    'ปฏิบัติ',
    'ป้องกัน',
    'ต่อต้าน',
    'การทุจริต',
    'ประพฤติมิชอบ',
    'ประจำ',
    'ปีงบประมาณ',
    'พ.ศ.',
    'การ',
    'ตาม',
    'นี้',
    'แจ้ง',
    'เวียน',
    'ทุกฝ่าย',
    'ถือ',
    'ให้',
  ]
    .map((word) => looseThai(word).replace(/\./g, '\\.'))
    .join('|')}|[0-9/.,()“”"-])*$`,
);
const refusedBeginning = new RegExp(
  `^(?:${['ไม่อนุมัติ', 'ยังไม่อนุมัติ', 'ไม่เห็นชอบ', 'ให้ทบทวน', 'ทบทวน', 'ให้แก้ไข', 'แก้ไข', 'ให้ปรับปรุง', 'ส่งคืน', 'ส่งกลับ', 'ชะลอ', 'ระงับ'].map(looseThai).join('|')})`,
);
const notedBeginning = new RegExp(`^(?:${['ทราบ', 'รับทราบ'].map(looseThai).join('|')})`);
const endorsedBeginning = new RegExp(`^${looseThai('เห็นชอบ')}`);

/** The order a text is; null when it does not begin with the words of one. */
export function orderOf(text: string): Order | null {
  const loose = looseThai(text)
    .replace(/[.…:_\-–•*“”"/]+$/g, '')
    .replace(/^[.…:_\-–•*“”"/]+/, '');
  if (approvedForms.includes(loose)) return 'APPROVED';
  if (refusedBeginning.test(loose)) return 'REFUSED';
  if (approvedBeginning.test(loose))
    return harmless.test(loose.replace(approvedBeginning, '')) ? 'APPROVED' : 'CONDITIONAL';
  if (notedBeginning.test(loose)) return 'NOTED';
  return endorsedBeginning.test(loose) ? 'ENDORSED' : null;
}

/** Words between two orders of one line: 'อนุมัติ/ไม่อนุมัติ', 'อนุมัติ   ไม่อนุมัติ'. */
const severalOrders =
  /(อนุ\s?มั?\s?ติ)\s*(?:\/|หรือ|,|\s{2,}|\s)\s*(?=ไม่?\s?อนุ\s?มั?\s?ติ)|(ไม่?\s?อนุ\s?มั?\s?ติ)\s*(?:\/|หรือ|,|\s)\s*(?=อนุ)/g;

function plainOptions(text: string, mark: Mark): OrderOption[] {
  const parts = text
    .replace(severalOrders, (_all, first?: string, second?: string) => `${first ?? second ?? ''}\n`)
    .split('\n');
  return parts.flatMap((part) => {
    const order = orderOf(part);
    return order === null ? [] : [{ order, mark, text: part.trim() }];
  });
}

/** Longest line that is looked at for orders, in UTF-16 units. */
export const LONGEST_ORDER = 160;

/**
 * The orders of a line with their marks: '☑ อนุมัติ ☐ ไม่อนุมัติ', '( ) อนุมัติ', 'อนุมัติ/ไม่อนุมัติ'. Empty when the line is no order:
 * it must begin with one, marks and bullets aside.
 */
export function orderOptions(line: string): readonly OrderOption[] {
  if (line.length > LONGEST_ORDER) return [];
  const struck: OrderOption[] = [];
  const text = line
    .replace(struckPattern, (words) => {
      const bare = words.replace(/~~|<\/?[a-z]+>|[\u0336\u0335]/gi, '');
      struck.push(...plainOptions(bare, 'STRUCK'));
      return ' ';
    })
    .trim();
  const tokens = [...text.matchAll(markToken)];
  const [first] = tokens;
  if (first === undefined) return [...plainOptions(text, 'NONE'), ...struck];
  const before = text.slice(0, first.index).replace(/^[\s\-–•*]+/, '');
  const last = tokens[tokens.length - 1] ?? first;
  const marksFollow = before !== '' && text.slice(last.index + last[0].length).trim() === '' && !/^[._…]/.test(last[0]);
  const options = tokens.flatMap((token, index) => {
    const mark = markOf(token[0]);
    const end = token.index + token[0].length;
    if (!marksFollow) return plainOptions(text.slice(end, tokens[index + 1]?.index ?? text.length), mark);
    const previous = tokens[index - 1];
    return plainOptions(
      text.slice(previous === undefined ? 0 : previous.index + previous[0].length, token.index),
      mark,
    );
  });
  return [...(marksFollow ? [] : plainOptions(before, 'NONE')), ...options, ...struck];
}

/** What the orders above one signature come to; 'UNDECIDED' when both are left open, or both are marked. */
export function decideOrder(options: readonly OrderOption[]): Order | 'UNDECIDED' | null {
  if (options.length === 0) return null;
  const marks = new Set(options.map(({ mark }) => mark));
  const chosen = options.filter(({ mark }) => mark === 'TICKED' || (mark === 'CROSSED' && !marks.has('TICKED')));
  const left = options.filter(({ mark }) => mark !== 'STRUCK');
  const marked = marks.has('TICKED') || marks.has('CROSSED') || marks.has('EMPTY');
  if (marked && chosen.length === 0) return 'UNDECIDED';
  const orders = new Set((marked ? chosen : left).map(({ order }) => order));
  if (orders.size === 0) return 'UNDECIDED';
  if (orders.has('REFUSED')) return orders.size === 1 ? 'REFUSED' : 'UNDECIDED';
  return (['CONDITIONAL', 'APPROVED', 'ENDORSED', 'NOTED'] as const).find((order) => orders.has(order)) ?? null;
}
