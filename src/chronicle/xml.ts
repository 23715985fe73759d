/** What XML 1.0 has no place for, however it is written (section 2.2): control characters, and two that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as the content of an XML element or of an attribute in quotation marks, whatever it holds. */
export function escapedXml(text: string): string {
  return text
    .toWellFormed()
    .replace(impossible, '\ufffd')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The address of a site with its closing slash, so that addresses of pages can be put after it. */
export function rootOf(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
