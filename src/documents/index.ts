export { dayIn, ticketIds, yesOrNo } from './cells.ts';
export { tellContradictions } from './contradictions.ts';
export { fileStem, readDocument } from './document.ts';
export { webAddress, weekId } from './fields.ts';
export { blocksOf, htmlFaults, lineOf, type Piece, unpublishable, within } from './markdown.ts';
export { readMdx } from './mdx.ts';
export { columnNamed, readNamedTable, type TableForm, type Tell } from './named-table.ts';
export { delimiterOf, readTable, type TableLine } from './table.ts';
export { readYaml } from './yaml.ts';
