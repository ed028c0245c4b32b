import type { Thing, WithContext } from 'schema-dts';

/** Structured data as the text of a script element. No text in it can end that element or open another. */
export function jsonldText(thing: WithContext<Thing>): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c');
}
