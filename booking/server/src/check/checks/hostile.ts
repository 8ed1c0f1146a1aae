// What somebody sends to break a server: texts, and bodies that are deep, wide, huge or odd. Pure.

/** Texts for wherever a text goes. */
export const hostileTexts: readonly string[] = [
  "' OR '1'='1",
  "'; DROP TABLE appointment; --",
  '1); DELETE FROM taken; --',
  '%',
  '\\',
  '\u0000',
  '\r\nSet-Cookie: a=b',
  '../../../../etc/passwd',
  '..%2f..%2fwp-config.php',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '${7*7}{{7*7}}<%= 7*7 %>',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '-1',
  '9'.repeat(400),
  'a'.repeat(4000),
  '\ud83d\ude00'.repeat(50),
  '\u202egnp.exe\u2066',
  'e\u0301'.repeat(200),
  '2026-13-45',
  '0000-00-00',
  '275760-09-13',
  'kine.noor.20261232T256199Z',
  'O:8:"stdClass":0:{}',
];

const repeated = (text: string, count: number) => text.repeat(count);

/** Bodies under the name they have in a sentence; `slot` is the id of a slot nobody has. */
export function oddBodies(slot: string): readonly (readonly [string, string | Uint8Array])[] {
  const fields = Array.from({ length: 1500 }, (_, index) => `"f${index}":1`).join(',');
  const person = (name: unknown) =>
    JSON.stringify({ slots: [slot], person: { name, mail: [], phone: {} }, consent: 'yes' });
  return [
    ['16,000 lists in each other', repeated('[', 16_000) + repeated(']', 16_000)],
    ['5,000 objects in each other', `${repeated('{"a":', 5000)}1${repeated('}', 5000)}`],
    ['1,500 fields', `{"slots":["${slot}"],${fields}}`],
    ['one field 1,500 times', `{${Array.from({ length: 1500 }, () => `"slots":["${slot}"]`).join(',')}}`],
    ['3,000 slots', JSON.stringify({ slots: Array.from({ length: 3000 }, () => 'x') })],
    ['a number beyond numbers', `{"slots":["${slot}"],"known":1e99999}`],
    ['half a surrogate', '{"slots":["\\ud800"]}'],
    ['a prototype', `{"slots":["${slot}"],"__proto__":{"consent":true},"constructor":{"prototype":{}}}`],
    ['what is no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ['a byte order mark', `\ufeff{"slots":["${slot}"]}`],
    ['a list for a name', person([[[]]])],
    ['an object for a name', person({ toString: 1, length: 5 })],
    ['a null for a person', JSON.stringify({ slots: [slot], person: null, answers: null, prescription: null })],
    ['a null', 'null'],
    ['a text', '"slots"'],
    ['nothing', ''],
  ];
}
