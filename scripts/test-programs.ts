import type { TestProgram } from './browser/test-program.ts';

// The programs that tests run beside the browsers. Each is got from the system where it is missing.

/** A package that has the name of its program in every system. */
const everywhere = (name: string) => ({ 'apt-get': name, dnf: name, apk: name });

export const php: TestProgram = {
  kind: 'PHP',
  names: ['php'],
  variable: 'PHP_PATH',
  packages: { 'apt-get': 'php-cli', dnf: 'php-cli', apk: 'php' },
  purpose: 'de plakproef met WordPress',
};

export const wget: TestProgram = {
  kind: 'wget',
  names: ['wget'],
  variable: 'WGET_PATH',
  packages: everywhere('wget'),
  purpose: 'een kopie met wget',
};

export const httrack: TestProgram = {
  kind: 'HTTrack',
  names: ['httrack'],
  variable: 'HTTRACK_PATH',
  packages: everywhere('httrack'),
  purpose: 'een kopie met HTTrack',
};

export const nginx: TestProgram = {
  kind: 'nginx',
  names: ['nginx'],
  variable: 'NGINX_PATH',
  packages: { 'apt-get': 'nginx-light', dnf: 'nginx', apk: 'nginx' },
  purpose: 'de instellingen voor nginx',
  versionFlag: '-v',
};

export const apache: TestProgram = {
  kind: 'Apache',
  names: ['apache2', 'httpd'],
  variable: 'APACHE_PATH',
  packages: { 'apt-get': 'apache2', dnf: 'httpd', apk: 'apache2' },
  purpose: 'de instellingen voor Apache',
  versionFlag: '-v',
};

export const kiwixServe: TestProgram = {
  kind: 'kiwix-serve',
  names: ['kiwix-serve'],
  variable: 'KIWIX_SERVE_PATH',
  packages: { 'apt-get': 'kiwix-tools', dnf: 'kiwix-tools', apk: 'kiwix-tools' },
  purpose: 'een ZIM in Kiwix',
};

export const zimwriterfs: TestProgram = {
  kind: 'zimwriterfs',
  names: ['zimwriterfs'],
  variable: 'ZIMWRITERFS_PATH',
  packages: { 'apt-get': 'zim-tools', dnf: 'zim-tools', apk: 'zim-tools' },
  purpose: 'het maken van een ZIM',
};

export const mono: TestProgram = {
  kind: 'Mono',
  names: ['mono'],
  variable: 'MONO_PATH',
  packages: { 'apt-get': 'mono-runtime' },
  purpose: 'het bijwerken op Windows',
};

export const mcs: TestProgram = {
  kind: 'de C#-compiler van Mono',
  names: ['mcs'],
  variable: 'MCS_PATH',
  packages: { 'apt-get': 'mono-mcs' },
  purpose: 'het bijwerken op Windows',
};

export const curl: TestProgram = {
  kind: 'curl',
  names: ['curl'],
  variable: 'CURL_PATH',
  packages: everywhere('curl'),
  purpose: 'het bijwerken op Linux',
};

export const openssl: TestProgram = {
  kind: 'OpenSSL',
  names: ['openssl'],
  variable: 'OPENSSL_PATH',
  packages: everywhere('openssl'),
  purpose: 'het bijwerken op Linux',
  versionFlag: 'version',
};

export const strace: TestProgram = {
  kind: 'strace',
  names: ['strace'],
  variable: 'STRACE_PATH',
  packages: everywhere('strace'),
  purpose: 'het onderbreken van het bijwerken op elk ogenblik',
};

export const busybox: TestProgram = {
  kind: 'BusyBox',
  names: ['busybox'],
  variable: 'BUSYBOX_PATH',
  packages: everywhere('busybox'),
  purpose: 'het bijwerken op een kleine Linux',
  versionFlag: '--help',
};
