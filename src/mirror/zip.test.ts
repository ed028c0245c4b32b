import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { maakZip } from './zip.ts';

const bytes = new TextEncoder().encode('<p>Dag</p>');

/** The time of the first file in a zip as the zip writes it, in seconds since 1980: what a server will see. */
function tijdIn(zip: Uint8Array): number {
  const blik = new DataView(zip.buffer, zip.byteOffset);
  const [tijd, datum] = [blik.getUint16(10, true), blik.getUint16(12, true)];
  const [jaar, maand, dag] = [datum >> 9, (datum >> 5) & 15, datum & 31];
  return (
    (Date.UTC(1980 + jaar, maand - 1, dag, tijd >> 11, (tijd >> 5) & 63, (tijd & 31) * 2) -
      Date.UTC(1980, 0)) /
    1000
  );
}

describe('de zip van een versie', () => {
  test('bevat wat erin gaat', () => {
    const uitgepakt = unzipSync(maakZip(new Map([['index.html', bytes]]), '2026.11.22-1'));
    expect([...(uitgepakt['index.html'] ?? [])]).toEqual([...bytes]);
  });

  test('geeft een latere versie een latere tijd, ook op dezelfde dag', () => {
    const tijden = ['2026.11.21-9999', '2026.11.22-1', '2026.11.22-2', '2026.11.22-10', '2026.11.23-1'].map(
      (versie) => tijdIn(maakZip(new Map([['index.html', bytes]]), versie)),
    );
    expect(tijden).toEqual([...tijden].sort((a, b) => a - b));
    expect(new Set(tijden).size).toBe(tijden.length);
  });
});
