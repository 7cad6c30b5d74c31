export { type Created, create } from './create.ts';
export {
  type BuildOptions,
  type DocumentEntry,
  type Format,
  inputOf,
  type Manifest,
  manifestName,
  type OutputFile,
  printManifest,
} from './manifest.ts';
export { dropped, mergeManifest } from './merge-manifest.ts';
export { collisions, fileName, nameProblem } from './names.ts';
export { readManifest } from './read-manifest.ts';
export { sweep } from './sweep.ts';
export { type Unwritten, type WriteHost, write, writeAll } from './write.ts';
