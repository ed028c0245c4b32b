/**
 * How a short word stands in the index and is asked of it. Pagefind finds every word that begins like the one asked: "po"
 * would find "positief". Between two x's nothing else begins like it.
 */
export const kortWoord = (woord: string): string => (/^\p{L}{2,3}$/u.test(woord) ? `x${woord}x` : woord);
