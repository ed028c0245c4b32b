/** Pagefind's own browser module, bundled from the installed package by bundle.build.ts. */
declare module 'pagefind-engine' {
  export function options(options: { basePath: string; baseUrl: string; noWorker: boolean }): Promise<void>;
  export function init(): Promise<void>;
  export function search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}
