/**
 * Makes the modules of a finished page classic scripts, for a browser loads no module from a folder. Each of ours is
 * bundled whole, so that nothing in it needs a module; `defer` runs it at the same time as before.
 */
export function withClassicScripts(html: string): string {
  return html.replace(/<script type="module" (src="[^"]+")>/g, '<script defer $1>');
}
