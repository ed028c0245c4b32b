import { describe, expect, test } from 'vitest';
import { nederlandseStem } from './voorlezer.ts';

const stem = (lang: string, localService: boolean): SpeechSynthesisVoice => ({
  lang,
  localService,
  name: lang,
  voiceURI: lang,
  default: false,
});

describe('voorlezen', () => {
  test('gebruikt een Nederlandse stem van het apparaat zelf', () => {
    expect(nederlandseStem([stem('en-US', true), stem('nl-BE', true), stem('nl-NL', true)])?.lang).toBe(
      'nl-NL',
    );
    expect(nederlandseStem([stem('nl_BE', true)])?.lang).toBe('nl_BE');
  });

  test('gebruikt nooit een stem die de tekst naar een andere partij stuurt', () => {
    expect(nederlandseStem([stem('nl-NL', false), stem('en-US', true)])).toBeUndefined();
  });

  test('leest niets voor zonder Nederlandse stem', () => {
    expect(nederlandseStem([])).toBeUndefined();
    expect(nederlandseStem([stem('nld', true)])).toBeUndefined();
  });
});
