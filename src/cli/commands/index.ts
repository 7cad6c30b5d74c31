export { addBuild } from './build.ts';
export { addDoctor } from './doctor.ts';
export { addEject } from './eject.ts';
export { addInit } from './init.ts';
export { addList } from './list.ts';
export { addNew } from './new.ts';
export { addSchema } from './schema.ts';
export { addValidate } from './validate.ts';
