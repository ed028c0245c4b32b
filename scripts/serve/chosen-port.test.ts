import { describe, expect, it } from 'vitest';
import { chosenPort } from './chosen-port.ts';

describe('the port', () => {
  it('is 4321 unless someone asks for another', () => {
    expect(chosenPort([], {})).toBe(4321);
    expect(chosenPort([], { PORT: '' })).toBe(4321);
    expect(chosenPort([], { PORT: '8080' })).toBe(8080);
    expect(chosenPort(['--port=9000'], { PORT: '8080' })).toBe(9000);
    expect(chosenPort(['--port', '9000'], {})).toBe(9000);
  });

  it.each(['0', '70000', '80.5', 'abc'])('cannot be %s', (port) => {
    expect(() => chosenPort([`--port=${port}`], {})).toThrow('is geen poortnummer');
  });
});
