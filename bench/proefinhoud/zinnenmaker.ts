import type { SeededRandom } from './seeded-random.ts';

/** Makes a sentence of real words: a capital first, a full stop last. */
export type Zinnenmaker = (random: SeededRandom) => string;

/** Longer than nearly every real sentence; without it a loop of words could go on for ever. */
const longest = 24;

/** What people read in Markdown: no headings, marks, addresses or author components. */
function plainText(body: string): string {
  return body
    .replace(/^#.*$/gm, '')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>|[*_`{}<>|#\\]/g, ' ');
}

const sentencesOf = (text: string): string[][] =>
  text
    .split(/(?<=[.!?:])\s+|\n\s*\n|\n/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word)))
    .filter((words) => words.length >= 4);

/** Learns which word follows which in real texts. Words are then as frequent as they are there, which is what decides the size of a search index. */
export function makeZinnenmaker(teksten: readonly string[]): Zinnenmaker {
  const starts: string[] = [];
  const followers = new Map<string, string[]>();
  for (const words of teksten.map(plainText).flatMap(sentencesOf)) {
    for (const [index, word] of words.entries()) {
      if (index === 0) starts.push(word);
      const following = followers.get(word) ?? [];
      following.push(words[index + 1] ?? '');
      followers.set(word, following);
    }
  }
  return (random) => {
    const words: string[] = [];
    let word = random.pick(starts);
    while (word !== '' && words.length < longest) {
      words.push(word);
      word = random.pick(followers.get(word) ?? ['']);
    }
    const sentence = words.join(' ').replace(/[.,;:!?]+$/, '');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  };
}
