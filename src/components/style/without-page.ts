/** The place on the page of styles to which the links of all examples lead. */
export const nowhere = 'examples';

/**
 * Takes from the HTML of an example what makes it a part of the site: addresses of pages and of places that may not be
 * there, the rank of a page's own headline, and ids of places that other examples have too.
 */
export function withoutPage(html: string): string {
  return html
    .replace(/(\shref=")[^"]*"/g, `$1#${nowhere}"`)
    .replace(/(<a\b[^>]*)\sdownload(?=[\s>])/g, '$1')
    .replace(/<(\/?)h[1-3](?=[\s>])/g, '<$1h4')
    .replace(/(<d[td]\b[^>]*)\sid="[^"]*"/g, '$1');
}
