import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Attributes that hold one address. */
const addressAttributes = new Set(['href', 'src', 'action', 'poster']);

/**
 * The address of `target` (root-absolute, such as "/a/b.html#c") as seen from `page` (path from the root, such as
 * "x/y.html"). The root itself becomes index.html, because a folder has no start page on a disk.
 */
export function relativeAddress(target: string, page: string): string {
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(target) ?? [];
  const from = page.split('/').slice(0, -1);
  const to = (path === '' || path.endsWith('/') ? `${path}index.html` : path).split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  const up = from.slice(shared).map(() => '..');
  const address = [...up, ...to.slice(shared)].join('/');
  // "x:y" would be read as a scheme, "/y" as the root.
  return (/^[^/]*:|^\//.test(address) ? './' : '') + address + rest;
}

const isRootAbsolute = (address: string): boolean => address.startsWith('/') && !address.startsWith('//');

interface Edit {
  start: number;
  end: number;
  text: string;
}

const ignore = (): void => undefined;

/** Rewrites the root-absolute addresses of a page. Everything else stays as it is, to the byte. */
export function relativizeHtml(html: string, page: string): string {
  const edits: Edit[] = [];
  let attribute = '';
  const callbacks: TokenizerCallbacks = {
    onattribname: (start, end) => {
      attribute = html.slice(start, end).toLowerCase();
    },
    // Entities are not decoded, so a value comes in one piece and its offsets are those in the file.
    onattribdata: (start, end) => {
      const address = html.slice(start, end);
      if (!addressAttributes.has(attribute) || !isRootAbsolute(address)) return;
      edits.push({ start, end, text: relativeAddress(address, page) });
    },
    onattribend: ignore,
    onattribentity: ignore,
    oncdata: ignore,
    onclosetag: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onopentagend: ignore,
    onopentagname: ignore,
    onprocessinginstruction: ignore,
    onselfclosingtag: ignore,
    ontext: ignore,
    ontextentity: ignore,
  };
  const tokenizer = new Tokenizer({ decodeEntities: false }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return applyEdits(html, edits);
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, text: replacement } of edits) {
    result += text.slice(position, start) + replacement;
    position = end;
  }
  return result + text.slice(position);
}

/** Rewrites the root-absolute addresses of url() in a style sheet, as Vite writes them: without quotes. */
export function relativizeCss(css: string, page: string): string {
  return css.replace(/(?<=url\()\/(?!\/)[^)"'\s]*(?=\))/g, (address) => relativeAddress(address, page));
}
