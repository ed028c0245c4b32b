// @ts-check

/** Every command of `npm run`, with the line a person reads when the name was mistyped. */
export const commands = Object.freeze({
  start: 'de site bouwen als dat nodig is, en tonen op http://localhost:4321',
  dev: 'de site tonen terwijl u eraan werkt; wijzigingen zijn meteen zichtbaar',
  build: 'de site bouwen in de map dist',
  controle: 'de inhoud in src/content nakijken',
  leesbaarheid: 'meten hoe leesbaar de teksten zijn, met de moeilijkste zinnen',
  nieuw: 'een nieuwe vermelding maken: vragen beantwoorden, en het bestand staat klaar',
  hernoem: 'een vermelding een andere naam geven; het oude adres blijft werken',
  'regios:vergelijk': 'een nieuwere tabel van DUO of CBS vergelijken met de regio’s van de site',
  schemas: 'de hulp voor VS Code bijwerken: uitleg en keuzes tijdens het typen',
  landkaarten: 'de kaarten en buren van regio’s opnieuw maken, na een wijziging van postcodes of gebieden',
  bundel: 'van de gebouwde site een uitgave maken voor offline kopieën, in de map release',
  'controleer-spiegel': 'een kopie van de site nakijken, in een map of op een adres',
  check: 'alles nakijken behalve in een echte browser',
  test: 'alles nakijken, ook in een echte browser',
  format: 'de opmaak van de code rechtzetten',
  zoekkwaliteit: 'meten hoe goed de zoeker vindt, naast twee andere',
  bench: 'een meting uitvoeren',
});

/** @param {string | undefined} name */
export function isCommand(name) {
  return name !== undefined && Object.hasOwn(commands, name);
}

/**
 * The file of a command in scripts/commands. A colon cannot stand in a file name on Windows.
 *
 * @param {string} name
 */
export const commandFile = (name) => `${name.replaceAll(':', '-')}.ts`;

/** @returns {string} the commands, one per line, names aligned */
export function commandHelp() {
  const names = Object.entries(commands);
  const width = Math.max(...names.map(([name]) => name.length));
  return [
    'Opdrachten (npm run <opdracht>):',
    ...names.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`),
  ].join('\n');
}
