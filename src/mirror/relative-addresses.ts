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

/** A piece of the file, by its offsets. */
type Range = Omit<Edit, 'text'>;

/** What a refresh says before and around its address: `0; url='/a.html'`. */
const refreshPattern = /^(\s*[\d.]*\s*[;,\s]\s*(?:url\s*=\s*)?["']?)(\/[^"']*)/is;

/** The address inside the content of a refresh, when it starts at the root. */
function refreshAddress(html: string, { start, end }: Range): Range | undefined {
  const [, before = '', address = ''] = refreshPattern.exec(html.slice(start, end)) ?? [];
  if (!isRootAbsolute(address)) return undefined;
  return { start: start + before.length, end: start + before.length + address.trimEnd().length };
}

const ignore = (): void => undefined;

/** Rewrites the root-absolute addresses of a page. Everything else stays as it is, to the byte. */
export function relativizeHtml(html: string, page: string): string {
  const edits: Edit[] = [];
  let element = '';
  let attribute = '';
  let refresh = false;
  let content: Range | undefined;
  const edit = ({ start, end }: Range): void => {
    edits.push({ start, end, text: relativeAddress(html.slice(start, end), page) });
  };
  // Only at the end of a tag is it known whether its content is that of a refresh.
  const endTag = (): void => {
    const address = element === 'meta' && refresh && content && refreshAddress(html, content);
    if (address) edit(address);
  };
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      element = html.slice(start, end).toLowerCase();
      refresh = false;
      content = undefined;
    },
    onattribname: (start, end) => {
      attribute = html.slice(start, end).toLowerCase();
    },
    // Entities are not decoded, so a value comes in one piece and its offsets are those in the file.
    onattribdata: (start, end) => {
      const value = html.slice(start, end);
      if (attribute === 'http-equiv') refresh = value.toLowerCase() === 'refresh';
      if (attribute === 'content') content = { start, end };
      if (addressAttributes.has(attribute) && isRootAbsolute(value)) edit({ start, end });
    },
    onattribend: ignore,
    onattribentity: ignore,
    oncdata: ignore,
    onclosetag: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onopentagend: endTag,
    onprocessinginstruction: ignore,
    onselfclosingtag: endTag,
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
