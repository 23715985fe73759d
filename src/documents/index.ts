export { type Document, readDocument } from './document.ts';
export { readYaml } from './yaml.ts';
