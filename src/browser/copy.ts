/**
 * Makes the buttons of `CopyLines.astro` copy the text that they name. Where the page may not write to the clipboard,
 * as on a site without HTTPS, it selects the text and asks the browser in the old way.
 */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    const source = document.getElementById(button.dataset['copies'] ?? '');
    const said = button.parentElement?.querySelector('[role="status"]');
    if (!source || !said) continue;
    button.addEventListener('click', async () => {
      const address = location.href.replace(/[?#].*$/, '');
      const isCopied = await copy(`${source.textContent?.trim()}\n${address}\n`, source);
      said.textContent = isCopied ? (button.dataset['copied'] ?? '') : '';
    });
  }
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
