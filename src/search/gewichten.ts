/** How much everything counts in the order of results. Chosen by measuring: `npm run zoekkwaliteit`. */
export const gewichten = {
  /** Where a word stands on a card. */
  veld: { titel: 1, wie: 0.9, waar: 1, type: 0.45, samenvatting: 0.5, kenmerk: 0.25 },
  /** What every other place on the card adds. */
  elders: 0.25,
  /** How sure a match on a card is: the word itself, another form of it, or a part of a compound. */
  zekerheid: { heel: 1, vorm: 0.95, deel: 0.75 },
  /** What full text counts beside a title. */
  tekst: 0.55,
  /** How a word came into the question. */
  herkomst: {
    vorm: 0.95,
    verwant: 0.6,
    deel: 0.7,
    begin: 0.7,
    term: 0.75,
    synoniem: 0.55,
    stuk: 0.5,
    los: 0.1,
    wet: 0.3,
  },
  /** How heavily a missing part of the question weighs. */
  dekking: 1.7,
  /** What a title adds that holds nothing but the question. */
  titel: 0.25,
  /** What words add that stand behind each other as they were typed. */
  naast: 0.35,
  /** What still holds comes before what may not. */
  status: {
    actueel: 1,
    actief: 1,
    onbekend: 0.97,
    'tijdelijk-gesloten': 0.5,
    verouderd: 0.8,
    vervallen: 0.3,
    beëindigd: 0.3,
  },
  /** What is left of an entry about another letter of the law than was asked. */
  andereWet: 0.1,
  /** The share of a question that has to be found for an entry to be shown at all. */
  minstens: 0.15,
  /** The share of the best score below which an entry is too far from the question to be shown. */
  staart: 0.05,
  /** With so many entries that hold everything, those that hold a part are left out. */
  genoeg: 20,
};
