import type { Probleem } from '../../src/gate/probleem.ts';

/** Words that mean something only to a programmer. */
const programmeertaal = /\b(string|array|object|undefined|union|jsx|token|null|nan|expected|invalid)\b/i;

/** What is wrong with a message for people who are no programmers; nothing when it is fine. */
export function onbegrijpelijk({ wat, doe }: Probleem): string[] {
  const bezwaren = {
    'gebruikt taal van programmeurs': programmeertaal.test(`${wat} ${doe}`),
    'zegt niet wat er is': wat.trim() === '',
    'eindigt niet met een punt': !doe.endsWith('.'),
    'is meer dan één regel': /[\n\r\u2028\u2029]/.test(wat + doe),
    'is te lang om te lezen': wat.length + doe.length > 500,
  };
  return Object.entries(bezwaren).flatMap(([bezwaar, geldt]) =>
    geldt ? [`${bezwaar}: ${wat} — ${doe}`] : [],
  );
}
