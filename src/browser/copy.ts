/**
 * Makes the buttons of `CopyLines.astro` and of proposals copy the text that they name. Where the page may not write to the clipboard,
 * as on a site without HTTPS, it selects the text and asks the browser in the old way.
 */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    const source = document.getElementById(button.dataset['copies'] ?? '');
    const said = button.parentElement?.querySelector('[role="status"]');
    if (!source || !said) continue;
    button.addEventListener('click', async () => {
      const isCopied = await copy(`${source.textContent?.trim()}\n${addressOf(button)}`, source);
      said.textContent = isCopied ? (button.dataset['copied'] ?? '') : '';
    });
  }
}

/** The page that the text is of, as a line, where the button names one; nothing for a page from a folder, which nobody else has. */
function addressOf({ dataset, baseURI }: HTMLButtonElement): string {
  if (dataset['address'] === undefined) return '';
  const { href, protocol } = new URL(dataset['address'], baseURI);
  return protocol === 'file:' ? '' : `${href}\n`;
}

async function copy(text: string, source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    source.closest('details')?.setAttribute('open', '');
    getSelection()?.selectAllChildren(source);
    return document.execCommand('copy');
  }
}
