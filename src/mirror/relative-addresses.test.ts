import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../tests/fixtures/tekst.ts';
import { relativeAddress, relativizeCss, relativizeHtml } from './relative-addresses.ts';

describe('een adres gezien vanaf een pagina', () => {
  test.each([
    ['/', 'index.html', 'index.html'],
    ['/', 'materialen/pact.html', '../index.html'],
    ['/toolbox.html', 'index.html', 'toolbox.html'],
    ['/toolbox.html', 'materialen/pact.html', '../toolbox.html'],
    ['/materialen/wet.html', 'materialen/pact.html', 'wet.html'],
    ['/materialen/wet.html', 'initiatieven/plek.html', '../materialen/wet.html'],
    ['/materialen/wet.html', 'index.html', 'materialen/wet.html'],
    ['/materialen/', 'index.html', 'materialen/index.html'],
    ['/materialen/', 'materialen/pact.html', 'index.html'],
    ['/a/b/c.html', 'a/x/y.html', '../b/c.html'],
    ['/a.html', 'x/y/z.html', '../../a.html'],
    ['/materialen/pact.html', 'materialen/pact.html', 'pact.html'],
    ['/toolbox.html?thema=verzuim', 'materialen/pact.html', '../toolbox.html?thema=verzuim'],
    ['/regios.html#utrecht', 'index.html', 'regios.html#utrecht'],
    ['/?q=a/b', 'materialen/pact.html', '../index.html?q=a/b'],
    ['/#kop', 'materialen/pact.html', '../index.html#kop'],
    ['/materialen', 'materialen/pact.html', '../materialen'],
    ['/a:b.html', 'index.html', './a:b.html'],
    ['/a/b:c.html', 'index.html', 'a/b:c.html'],
  ])('%s vanaf %s is %s', (target, page, address) => {
    expect(relativeAddress(target, page)).toBe(address);
  });

  const name = fc.stringMatching(/^[a-z0-9-]{1,4}$/);
  const page = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.html`);
  // Few different names, so that folders are often shared; signs that mean something in an address included.
  const segment = fc.oneof(fc.constantFrom('a', 'b', 'c', '.', 'x:y', 'a b', 'é', '%20', '@', ''), name);
  const rest = fc.constantFrom('', '?q=a/b', '#kop', '?a=1&b=/2#c/d');
  const target = fc
    .tuple(fc.array(segment, { maxLength: 4 }), rest)
    .map(([parts, tail]) => `/${parts.join('/')}${tail}`)
    .filter((address) => !address.startsWith('//'));

  test('leidt vanaf elke pagina naar hetzelfde bestand', () => {
    fc.assert(
      fc.property(target, page, (address, from) => {
        const site = 'https://site.example/sub/';
        const [, path = '', tail = ''] = /^\/([^?#]*)(.*)$/.exec(address) ?? [];
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        const relative = relativeAddress(address, from);
        expect(new URL(relative, `${site}${from}`).href).toBe(new URL(`${site}${file}${tail}`).href);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('de adressen van een pagina', () => {
  const vanaf = (html: string): string => relativizeHtml(html, 'materialen/pact.html');

  test.each([
    ['<a href="/toolbox.html">', '<a href="../toolbox.html">'],
    ["<a href='/toolbox.html'>", "<a href='../toolbox.html'>"],
    ['<a href=/toolbox.html>', '<a href=../toolbox.html>'],
    ['<a href = "/toolbox.html" class="x">', '<a href = "../toolbox.html" class="x">'],
    ['<A HREF="/toolbox.html">', '<A HREF="../toolbox.html">'],
    ['<a href="/">Start</a>', '<a href="../index.html">Start</a>'],
    ['<img src="/logo.svg" alt="/logo.svg">', '<img src="../logo.svg" alt="/logo.svg">'],
    ['<form action="/toolbox.html">', '<form action="../toolbox.html">'],
    ['<video poster="/beeld.jpg" src="/film.mp4">', '<video poster="../beeld.jpg" src="../film.mp4">'],
    ['<script src="/zoek/zoeker.js" defer></script>', '<script src="../zoek/zoeker.js" defer></script>'],
    ['<link rel="stylesheet" href="/_astro/a.css"/>', '<link rel="stylesheet" href="../_astro/a.css"/>'],
    ['<a href="/t.html?a=1&amp;b=2&#38;c=&eacute;">', '<a href="../t.html?a=1&amp;b=2&#38;c=&eacute;">'],
    ['<a href="/materialen/&eacute;n.html">', '<a href="&eacute;n.html">'],
    ['<a href="/a.html"><a href="/b.html">', '<a href="../a.html"><a href="../b.html">'],
    [
      '<meta http-equiv="refresh" content="0; url=/materialen/wet.html">',
      '<meta http-equiv="refresh" content="0; url=wet.html">',
    ],
    [
      '<meta content="0; url=/regios.html#utrecht" http-equiv="refresh"/>',
      '<meta content="0; url=../regios.html#utrecht" http-equiv="refresh"/>',
    ],
    [
      `<META HTTP-EQUIV=Refresh CONTENT=" 5 ;URL = '/' "><a href="/a.html">`,
      `<META HTTP-EQUIV=Refresh CONTENT=" 5 ;URL = '../index.html' "><a href="../a.html">`,
    ],
    ['<meta http-equiv=refresh content=0;url=/a.html>', '<meta http-equiv=refresh content=0;url=../a.html>'],
    ['<meta http-equiv="refresh" content="0;/a.html">', '<meta http-equiv="refresh" content="0;../a.html">'],
  ])('%s wordt %s', (html, verwacht) => {
    expect(vanaf(html)).toBe(verwacht);
  });

  test.each([
    '<a href="//cdn.example/x.js">',
    '<a href="mailto:info@nji.nl">',
    '<a href="https://www.nji.nl/toolbox.html">',
    '<a href="http://www.nji.nl/">',
    '<a href="#inhoud">',
    '<a href="../toolbox.html">',
    '<a href="?q=/x">',
    '<a href="">',
    '<a href>',
    '<a data-href="/toolbox.html" title="/toolbox.html">',
    '<meta property="og:url" content="/toolbox.html">',
    '<meta name="description" content="0; url=/toolbox.html">',
    '<meta http-equiv="refresh" content="30">',
    '<meta http-equiv="refresh">',
    '<meta http-equiv="refresh" content="0; url=wet.html">',
    '<meta http-equiv="refresh" content="0; url=//cdn.example/a.html">',
    '<meta http-equiv="refresh" content="0; url=https://www.nji.nl/toolbox.html">',
    '<meta http-equiv="refresh"><meta content="0; url=/toolbox.html">',
    '<p http-equiv="refresh" content="0; url=/toolbox.html">',
    '<p>Ga naar href="/toolbox.html" of /toolbox.html</p>',
    '<script>const a = \'<a href="/toolbox.html">\';</script>',
    '<style>a::after { content: \'<a href="/x.html">\'; }</style>',
    '<!-- <a href="/toolbox.html"> -->',
    '<title><a href="/x.html"></title>',
    '<textarea><a href="/x.html"></textarea>',
  ])('%s blijft zoals het is', (html) => {
    expect(vanaf(html)).toBe(html);
  });

  test('wat om de adressen heen staat, blijft tot op de letter gelijk', () => {
    fc.assert(
      fc.property(willekeurigeTekst, willekeurigeTekst, (before, after) => {
        const text = (part: string): string => part.replace(/[<&]/g, '');
        const page = (address: string): string =>
          `<p>${text(before)}<a href="${address}">é</a>${text(after)}</p>`;
        expect(vanaf(page('/toolbox.html'))).toBe(page('../toolbox.html'));
      }),
    );
  });

  test('een pagina zonder adressen vanaf de wortel verandert niet, hoe kapot zij ook is', () => {
    fc.assert(
      fc.property(willekeurigeTekst, (html) => {
        fc.pre(!html.includes('/'));
        expect(vanaf(html)).toBe(html);
      }),
    );
  });
});

describe('de adressen in een stijlblad', () => {
  test.each([
    ['src:url(/fonts/a.woff2) format("woff2")', 'src:url(../fonts/a.woff2) format("woff2")'],
    [
      'a{background:url(/_astro/b.svg)}b{background:url(/c.png)}',
      'a{background:url(b.svg)}b{background:url(../c.png)}',
    ],
  ])('%s wordt %s', (css, verwacht) => {
    expect(relativizeCss(css, '_astro/stijl.css')).toBe(verwacht);
  });

  test.each([
    'url(data:image/svg+xml;base64,AAAA/BB=)',
    'url(//cdn.example/x.woff2)',
    'url(https://cdn.example/x.woff2)',
    'url(a.woff2)',
    'content: "/fonts/a.woff2"',
    'grid-area: 1 / 2 / 3 / 4',
  ])('%s blijft zoals het is', (css) => {
    expect(relativizeCss(css, '_astro/stijl.css')).toBe(css);
  });
});
