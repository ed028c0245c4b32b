import { z } from 'astro/zod';

const inWoorden: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep sleutels met elk een waarde',
};

/**
 * What Zod says when a field has no words of its own. Its own Dutch names the kinds of values in English ("verwacht
 * string, ontving undefined"), which tells an editor nothing.
 */
const inGewoonNederlands: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return `Hier hoort ${inWoorden[issue.expected] ?? 'iets anders'}.`;
    case 'invalid_value': {
      const found = typeof issue.input === 'string' ? `"${issue.input}"` : 'Deze waarde';
      return `${found} staat niet in de lijst. Kies uit: ${issue.values.join(', ')}.`;
    }
    case 'too_small':
      return issue.origin === 'array'
        ? 'Vul minstens één waarde in.'
        : `Hier hoort een getal van ${issue.minimum} of hoger.`;
    case 'too_big':
      return `Hier hoort een getal van ${issue.maximum} of lager.`;
    case 'unrecognized_keys':
      return `Dit bestaat niet: ${issue.keys.map((key) => `"${key}"`).join(', ')}.`;
    default:
      return undefined;
  }
};

/** Editors read these messages, so everything Zod says is Dutch. */
export function spreekNederlands(): void {
  z.config({ ...z.locales.nl(), customError: inGewoonNederlands });
}
