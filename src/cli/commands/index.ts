export { addBuild } from './build.ts';
export { addDoctor } from './doctor.ts';
export { addValidate } from './validate.ts';
