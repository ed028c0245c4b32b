/**
 * Copies the text of a block, or selects it where the browser does not let pages copy, and says in the block what the visitor
 * can do now.
 */
export async function kopieer(blok: Element | null): Promise<void> {
  const code = blok?.querySelector('code');
  const status = blok?.querySelector('[role="status"]');
  if (!code || !status) return;
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = 'Gekopieerd.';
  } catch {
    getSelection()?.selectAllChildren(code);
    status.textContent = 'De tekst is geselecteerd. Kopieer met Ctrl+C.';
  }
}
