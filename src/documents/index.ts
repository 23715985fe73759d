export { type Document, fileStem, readDocument } from './document.ts';
export { type Component, readMdx } from './mdx.ts';
export { readYaml } from './yaml.ts';
