export { confine, type FileProblem } from './confine.ts';
export { findPlans, isMunicipalityFile, type PlanFolder, planWithUnsaved, unsavedAt } from './discover.ts';
export { decode, positionAt, readBytes, type SourceFile } from './file.ts';
export { findGarbled } from './garbled.ts';
export { openText, openYaml, type YamlFile } from './parse.ts';
export { isSamePath } from './same-path.ts';
