export { fileStem, readDocument } from './document.ts';
export { webAddress, weekId } from './fields.ts';
export { blocksOf, htmlFaults, lineOf, type Piece, unpublishable, within } from './markdown.ts';
export { readMdx } from './mdx.ts';
export { delimiterOf, readTable, type TableLine } from './table.ts';
export { readYaml } from './yaml.ts';
